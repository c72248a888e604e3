package org.megdan.platform.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The child process and the platform thread that must live as long: the kernel ties the child's life to that thread. */
final class ServerProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Programs programs;
    private final ServerFolder folder;
    private final CountDownLatch firstLaunch = new CountDownLatch(1);
    private final Thread keeper;
    private volatile @Nullable Process process;
    private volatile boolean closing;

    ServerProcess(Programs programs, ServerFolder folder) {
        this.programs = programs;
        this.folder = folder;
        this.keeper = Thread.ofPlatform().daemon().name("postgresql").unstarted(this::keep);
    }

    void start() {
        keeper.start();
        try {
            firstLaunch.await();
            awaitAnswer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        closing = true;
        var running = process;
        if (running != null && running.isAlive()) {
            Programs.run(programs.command(
                    "pg_ctl", "stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "60"));
        }
        try {
            keeper.join(TimeUnit.SECONDS.toMillis(60));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        while (!closing) {
            try {
                var launched = programs.server(folder).start();
                process = launched;
                firstLaunch.countDown();
                var code = launched.waitFor();
                if (!closing) {
                    LOG.warn("PostgreSQL ended with code {}; starting it again", code);
                    Thread.sleep(500);
                }
            } catch (IOException e) {
                LOG.error("PostgreSQL can't be started: {}", e.getMessage());
                closing = true;
                firstLaunch.countDown();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void awaitAnswer() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var running = process;
            if (running == null || !running.isAlive()) {
                throw ended();
            }
            if (answersFromOurFolder()) {
                return;
            }
            Thread.sleep(25);
        }
        throw ended();
    }

    private boolean answersFromOurFolder() {
        try (var connection = folder.login(Roles.ADMIN, "postgres").connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show data_directory")) {
            rows.next();
            if (!Path.of(rows.getString(1)).equals(folder.cluster())) {
                throw new CannotStart(
                        "На порт %d отговаря чужд PostgreSQL.".formatted(folder.port()),
                        "Another PostgreSQL answers on port %d.".formatted(folder.port()));
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private CannotStart ended() {
        return new CannotStart(
                "PostgreSQL спря, преди да отговори. Последните редове от %s: %s".formatted(folder.log(), lastLines()),
                "PostgreSQL stopped before it answered. The last lines of %s: %s".formatted(folder.log(), lastLines()));
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(folder.log());
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
