package org.megdan.platform.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.megdan.testing.SmallDisk;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;

/** While four connections write without pause: every acknowledged pair of rows is there afterwards, whole and once. */
@Tag("large")
@Tries({"H1", "H2", "P7"})
class CrashTests {

    private static final Path PROGRAMS = TestDatabase.programs();
    // the full counts of the promise are 200, 50 and 50
    private static final int PROCESSES_KILLED = Integer.getInteger("megdan.crash.processes", 20);
    private static final int SERVERS_STOPPED = Integer.getInteger("megdan.crash.servers", 5);
    private static final int BACKENDS_KILLED = Integer.getInteger("megdan.crash.backends", 5);

    private final Random moment = new Random(7);
    private final Path folder = TestDatabase.emptyFolder().resolve("postgres");
    private final Path notes = folder.resolveSibling("acknowledged");

    @BeforeEach
    void createTheTable() throws SQLException, IOException {
        Files.createDirectories(folder.resolveSibling("."));
        Files.write(notes, new byte[0]);
        try (var server = EmbeddedServer.start(folder, PROGRAMS);
                var connection = server.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table act (number bigint, side text)");
        }
    }

    @Test
    void losesNothingWhenTheProcessIsKilled() throws Exception {
        for (int i = 0; i < PROCESSES_KILLED; i++) {
            var writer = write(i);
            awaitProgress(writer);
            writer.destroyForcibly().waitFor();
        }
        assertKept();
    }

    @Test
    void losesNothingWhenTheServerIsStoppedAtOnce() throws Exception {
        var writer = write(0);
        for (int i = 0; i < SERVERS_STOPPED; i++) {
            awaitProgress(writer);
            new ProcessBuilder("kill", "-QUIT", postmaster()).start().waitFor();
        }
        awaitProgress(writer);
        writer.destroyForcibly().waitFor();
        assertKept();
    }

    @Test
    void losesNothingWhenOneOfItsConnectionsIsKilled() throws Exception {
        var writer = write(0);
        for (int i = 0; i < BACKENDS_KILLED; i++) {
            awaitProgress(writer);
            new ProcessBuilder("kill", "-KILL", Long.toString(aBackend()))
                    .start()
                    .waitFor();
        }
        awaitProgress(writer);
        writer.destroyForcibly().waitFor();
        assertKept();
    }

    @Test
    @Tries("H3")
    void losesNothingWhenTheDiskIsFull() throws Exception {
        try (var disk = SmallDisk.of(folder, 160)) {
            createTheTable();
            var writer = write(0);
            awaitProgress(writer);
            for (int i = 0; i < 3; i++) {
                disk.fill();
                awaitStandstill();
                disk.empty();
                awaitProgress(writer);
            }
            writer.destroyForcibly().waitFor();
            assertKept();
        }
    }

    private void awaitStandstill() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    var before = Files.size(notes);
                    Thread.sleep(1_500);
                    return Files.size(notes) == before;
                });
    }

    /** The process of one of the connections that write. */
    private long aBackend() {
        var found = new AtomicLong();
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            var owner = Objects.requireNonNull(EmbeddedServer.runningIn(folder));
            try (var connection = owner.connect();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select pid from pg_stat_activity where usename = current_user"
                            + " and pid <> pg_backend_pid() order by random() limit 1")) {
                found.set(rows.next() ? rows.getLong(1) : 0);
                return found.get() != 0;
            }
        });
        return found.get();
    }

    /** Which may be on its way back from the stop before. */
    private String postmaster() {
        var file = folder.resolve("cluster/postmaster.pid");
        return await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> Files.readAllLines(file).getFirst(), pid -> !pid.isBlank());
    }

    private Process write(int round) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        PROGRAMS.toString(),
                        notes.toString(),
                        Long.toString(round * 1_000_000L))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("writer.log").toFile())
                .start();
    }

    private void awaitProgress(Process writer) throws Exception {
        var before = Files.size(notes);
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.size(notes) > before + 500 || !writer.isAlive());
        assertThat(writer.isAlive()).isTrue();
        Thread.sleep(moment.nextInt(300));
    }

    private void assertKept() throws SQLException, IOException {
        var acknowledged = new HashSet<>(Files.readAllLines(notes));
        try (var server = EmbeddedServer.start(folder, PROGRAMS);
                var connection = server.owner().connect();
                var statement = connection.createStatement()) {
            Set<String> kept = new HashSet<>();
            try (var rows =
                    statement.executeQuery("select number, count(*), count(distinct side) from act group by 1")) {
                while (rows.next()) {
                    assertThat(rows.getInt(2)).isEqualTo(2);
                    assertThat(rows.getInt(3)).isEqualTo(2);
                    kept.add(rows.getString(1));
                }
            }
            System.out.printf("%d writes acknowledged, %d kept%n", acknowledged.size(), kept.size());
            assertThat(acknowledged).hasSizeGreaterThan(500);
            assertThat(kept).containsAll(acknowledged);
        }
    }
}
