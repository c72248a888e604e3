package org.megdan.platform.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** What the data folder keeps beside PostgreSQL's own files: port and passwords, chosen once, readable by the owner only. */
final class ServerFolder {

    private final Path folder;
    private final Properties kept = new Properties();

    private ServerFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The folder of a server that another process runs: nothing is chosen or changed. */
    static ServerFolder read(Path folder) {
        var read = new ServerFolder(folder);
        read.load();
        return read;
    }

    /** The folder of a server that we are about to start. */
    static ServerFolder prepare(Path folder) {
        var prepared = new ServerFolder(folder);
        prepared.prepare();
        return prepared;
    }

    private void prepare() {
        try {
            Files.createDirectories(this.folder);
            Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwx------"));
            load();
            chooseMissing();
        } catch (IOException e) {
            throw new CannotStart(
                    "Папката с данни %s не може да се ползва: %s".formatted(this.folder, e.getMessage()),
                    "The data folder %s can't be used: %s".formatted(this.folder, e.getMessage()),
                    e);
        }
    }

    Path path() {
        return folder;
    }

    Path cluster() {
        return folder.resolve("cluster");
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    int port() {
        return Integer.parseInt(kept.getProperty("port"));
    }

    Login login(String role, String database) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port() + "/" + database, role, kept.getProperty(role));
    }

    private void load() {
        if (Files.exists(file())) {
            try (var reader = Files.newBufferedReader(file())) {
                kept.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path file() {
        return folder.resolve("connection.properties");
    }

    private void chooseMissing() throws IOException {
        var changed = false;
        for (var role : Roles.ALL) {
            if (kept.getProperty(role) == null) {
                kept.setProperty(role, password());
                changed = true;
            }
        }
        if (kept.getProperty("port") == null || !isFree(port())) {
            kept.setProperty("port", Integer.toString(freePort()));
            changed = true;
        }
        if (changed) {
            save();
        }
    }

    private void save() throws IOException {
        var unfinished = Files.createTempFile(folder, "connection", ".properties");
        try (var writer = Files.newBufferedWriter(unfinished)) {
            kept.store(writer, null);
        }
        Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
