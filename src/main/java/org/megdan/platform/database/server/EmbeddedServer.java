package org.megdan.platform.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL as a child of this process, its data in a folder of ours. It dies with the process, comes back when it
 * dies alone, and listens on the loopback address only.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final ServerFolder folder;
    private final Programs programs;
    private final FolderLock lock;
    private final ServerProcess process;

    private EmbeddedServer(ServerFolder folder, Programs programs, FolderLock lock) {
        this.folder = folder;
        this.programs = programs;
        this.lock = lock;
        this.process = new ServerProcess(programs, folder);
    }

    /** Starts the server of {@code folder}, creating its cluster, roles and database when they are not there. */
    public static EmbeddedServer start(Path folder) {
        return start(folder, folder);
    }

    /** The same with the programs unpacked elsewhere, for instance where many data folders share them. */
    public static EmbeddedServer start(Path folder, Path programs) {
        var lock = lock(folder);
        try {
            var unpacked = new Programs(Binaries.unpack(programs.toAbsolutePath()));
            stopOrphan(unpacked, folder.toAbsolutePath().normalize().resolve("cluster"));
            var server = new EmbeddedServer(ServerFolder.prepare(folder), unpacked, lock);
            server.open();
            return server;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The owner's way to a server that another process runs on the folder; none when nobody does. */
    public static @Nullable Login runningIn(Path folder) {
        if (!FolderLock.isHeld(folder.toAbsolutePath().normalize())) {
            return null;
        }
        return ServerFolder.read(folder).login(Roles.OWNER, Roles.DATABASE);
    }

    /** Owner and application of a server that another process runs on the folder; empty when nobody does. */
    public static List<Login> loginsOf(Path folder) {
        var running = runningIn(folder);
        return running == null
                ? List.of()
                : List.of(running, ServerFolder.read(folder).login(Roles.APP, Roles.DATABASE));
    }

    public Login admin() {
        return folder.login(Roles.ADMIN, Roles.DATABASE);
    }

    public Login owner() {
        return folder.login(Roles.OWNER, Roles.DATABASE);
    }

    public Login app() {
        return folder.login(Roles.APP, Roles.DATABASE);
    }

    /** Another empty database on the same server, with the same roles. */
    public void createDatabase(String name) {
        try (var connection = admin().connect()) {
            Roles.createDatabase(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
        lock.close();
    }

    private void open() {
        if (!Files.isDirectory(folder.cluster())) {
            createCluster();
        }
        own(folder.cluster());
        process.start();
        try {
            Roles.create(folder);
        } catch (SQLException e) {
            process.close();
            throw new IllegalStateException(e);
        }
        LOG.info("PostgreSQL answers on 127.0.0.1:{}, data in {}", folder.port(), folder.path());
    }

    private static void own(Path cluster) {
        try {
            Programs.own(cluster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createCluster() {
        var unfinished = folder.path().resolve("cluster-unfinished");
        var secret = folder.path().resolve("initdb-password");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            Files.writeString(secret, folder.login(Roles.ADMIN, Roles.DATABASE).password());
            var outcome = Programs.run(initdb(unfinished, secret));
            if (outcome.code() != 0) {
                throw new CannotStart(
                        "PostgreSQL не можа да подготви папката %s: %s".formatted(unfinished, outcome.text()),
                        "PostgreSQL could not prepare the folder %s: %s".formatted(unfinished, outcome.text()));
            }
            Files.delete(secret);
            Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> initdb(Path cluster, Path secret) {
        return programs.command(
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                Roles.ADMIN,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--pwfile=" + secret);
    }

    private static FolderLock lock(Path folder) {
        try {
            Files.createDirectories(folder);
            return FolderLock.take(folder.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new CannotStart(
                    "Папката с данни %s не може да се създаде: %s".formatted(folder, e.getMessage()),
                    "The data folder %s can't be created: %s".formatted(folder, e.getMessage()),
                    e);
        }
    }

    /** We hold the lock, so a server that still runs on the folder has lost its parent. */
    private static void stopOrphan(Programs programs, Path cluster) {
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            Programs.run(programs.command("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60"));
        }
    }
}
