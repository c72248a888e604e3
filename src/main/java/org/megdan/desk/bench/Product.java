package org.megdan.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs on the virtual machine as an administrator starts them, but with the memory of the promise. */
final class Product {

    private Product() {}

    /** Megdan itself; {@code settings} as on its command line. */
    static Program megdan(Path data, int port, Path log, String... settings) throws IOException {
        var command = java();
        var cache = Path.of(System.getProperty("megdan.home", "."), "target", "app", "megdan.aot");
        if (cache.toFile().exists()) {
            command.add("-XX:AOTCache=" + cache);
        }
        for (var setting : settings) {
            command.add("-D" + setting);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.megdan.Megdan", "serve"));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        return start(command, port, log);
    }

    /** A servlet that does the least a page with a list must do; see {@link BareServlet}. */
    static Program bareServlet(Database database, int port, Path log) throws IOException {
        var command = java();
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BareServlet.class.getName()));
        command.addAll(List.of(Integer.toString(port), database.url(), "megdan_app", database.password("megdan_app")));
        return start(command, port, log);
    }

    private static List<String> java() {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        // what the launcher gives every server, so that both are measured as they run
        command.addAll(List.of(System.getProperty("megdan.java-options", "-XX:+UseSerialGC")
                .strip()
                .split("\\s+")));
        command.add("-Xmx256m");
        return command;
    }

    private static Program start(List<String> command, int port, Path log) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new Program(process, port);
    }
}
