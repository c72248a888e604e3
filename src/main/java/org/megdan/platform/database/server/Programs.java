package org.megdan.platform.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs PostgreSQL's programs as this machine allows. */
record Programs(Path home) {

    private static final String UID = "unix:uid";

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final int NOBODY = 65_534;
    // may pass through folders that are root's alone, and nothing else of what root may
    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            // the question whether a file may be read counts it too
            "--securebits=+no_setuid_fixup");

    /**
     * PostgreSQL refuses to run as root; in a user namespace of its own root is nobody in particular and the files stay
     * where they are. Where containers forbid that, the programs run as the user nobody.
     */
    private static List<String> prefix() {
        if (!isRoot()) {
            return List.of();
        }
        return Stream.of(NAMESPACE, AS_NOBODY)
                .filter(Programs::works)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "Вграденият PostgreSQL не може да върви от името на root тук. Пуснете Мегдан от обикновен потребител.",
                        "The built-in PostgreSQL can't run as root here. Start Megdan as an ordinary user."));
    }

    private static boolean works(List<String> prefix) {
        var trial = new ArrayList<>(prefix);
        trial.add("true");
        return has(prefix.getFirst()) && run(trial).code() == 0;
    }

    /** Gives a cluster to whom the programs run as here: it may have been made where they run as somebody else. */
    static void own(Path cluster) throws IOException {
        if (!isRoot()) {
            return;
        }
        Integer owner = prefix().equals(AS_NOBODY) ? NOBODY : 0;
        if (!owner.equals(Files.getAttribute(cluster, UID))) {
            try (var files = Files.walk(cluster)) {
                for (var file : files.toList()) {
                    Files.setAttribute(file, UID, owner, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(prefix());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The server itself: the kernel asks it to shut down when the thread that started it is gone, even by kill -9. */
    ProcessBuilder server(ServerFolder folder) {
        var command = new ArrayList<>(prefix());
        if (has("setpriv")) {
            command.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        }
        command.addAll(List.of(
                home.resolve("bin/postgres").toString(), "-D", folder.cluster().toString()));
        command.addAll(List.of("-p", Integer.toString(folder.port())));
        Stream.of(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "max_connections=100",
                        "shared_buffers=128MB",
                        // its journal must fit into what is left when the room to write ends (megdan.disk-reserve)
                        "max_wal_size=96MB",
                        // personal data may stand in statements, parameters and details
                        "log_min_error_statement=panic",
                        "log_error_verbosity=terse")
                .forEach(setting -> command.addAll(List.of("-c", setting)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
    }

    static Outcome run(List<String> command) {
        try {
            // a file, not a pipe: a server that the program leaves behind would keep a pipe open
            var output = Files.createTempFile("megdan-", ".out");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var code = process.waitFor();
            var text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            Files.delete(output);
            return new Outcome(code, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), UID).equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    record Outcome(int code, String text) {}
}
