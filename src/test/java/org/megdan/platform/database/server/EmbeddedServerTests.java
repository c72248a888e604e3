package org.megdan.platform.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;

class EmbeddedServerTests {

    private static final Path PROGRAMS = TestDatabase.programs();

    private Path folder;

    @BeforeEach
    void chooseAFolder() {
        folder = TestDatabase.emptyFolder().resolve("postgres");
    }

    @Test
    void keepsDataAndAddressOverARestart() throws SQLException {
        String address;
        try (var server = EmbeddedServer.start(folder, PROGRAMS)) {
            address = server.app().url();
            execute(server.owner(), "create table kept as select 42 as answer");
        }
        try (var server = EmbeddedServer.start(folder, PROGRAMS)) {
            assertThat(server.app().url()).isEqualTo(address);
            assertThat(ask(server.owner(), "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void takesAnotherPortWhenTheChosenOneIsTaken() throws Exception {
        EmbeddedServer.start(folder, PROGRAMS).close();
        var address = ServerFolder.prepare(folder).port();
        try (var taken = new java.net.ServerSocket(address, 1, java.net.InetAddress.getLoopbackAddress());
                var server = EmbeddedServer.start(folder, PROGRAMS)) {
            assertThat(taken.isBound()).isTrue();
            assertThat(ask(server.app(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    @Tries("H7")
    void refusesAFolderThatAnotherProcessHolds() throws IOException {
        var holder = hold();
        try {
            assertThatThrownBy(() -> EmbeddedServer.start(folder, PROGRAMS))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("(процес " + holder.pid() + ")")
                    .hasMessageContaining("(process " + holder.pid() + ")");
        } finally {
            kill(holder);
        }
    }

    @Test
    @Tries("H7")
    void refusesAFolderThatThisProcessHolds() throws SQLException {
        try (var server = EmbeddedServer.start(folder, PROGRAMS)) {
            assertThatThrownBy(() -> EmbeddedServer.start(folder, PROGRAMS)).isInstanceOf(CannotStart.class);
            assertThat(FolderLock.isHeld(folder)).isTrue();
            assertThat(ask(server.app(), "select 1")).isEqualTo("1");
        }
        assertThat(FolderLock.isHeld(folder)).isFalse();
    }

    @Test
    @Tries("H1")
    void leavesNoServerBehindAProcessThatIsKilled() throws IOException, SQLException {
        var holder = hold();
        var orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();

        kill(holder);

        await().atMost(Duration.ofSeconds(10)).until(() -> !orphan.isAlive());
        try (var server = EmbeddedServer.start(folder, PROGRAMS)) {
            assertThat(ask(server.app(), "select current_user")).isEqualTo("megdan_app");
        }
    }

    @Test
    @Tries("H2")
    void comesBackWhenTheServerDiesAlone() throws IOException, SQLException {
        try (var server = EmbeddedServer.start(folder, PROGRAMS)) {
            execute(server.owner(), "create table kept as select 42 as answer");
            stopAtOnce(postmaster());

            await().atMost(Duration.ofSeconds(15))
                    .ignoreExceptions()
                    .until(() -> ask(server.owner(), "select answer from kept").equals("42"));
        }
    }

    @Test
    void saysWhichFolderCannotBeUsed() throws IOException {
        Files.writeString(folder, "a file, not a folder");
        assertThatThrownBy(() -> EmbeddedServer.start(folder, PROGRAMS))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(folder.toString());
    }

    private Process hold() throws IOException {
        var ready = folder.resolveSibling("ready");
        var holder = ServerHolder.start(folder, PROGRAMS, ready);
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(ready) || !holder.isAlive());
        assertThat(ready).exists();
        return holder;
    }

    /** As {@code kill -9} does. */
    private static void kill(Process process) {
        process.destroyForcibly();
        await().until(() -> !process.isAlive());
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** As {@code pg_ctl stop -m immediate} does. */
    private static void stopAtOnce(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-QUIT", Long.toString(server.pid())).start();
        await().until(() -> !server.isAlive());
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Login login, String query) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
