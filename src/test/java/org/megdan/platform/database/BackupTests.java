package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.database.backup.Catalog;
import org.megdan.platform.database.backup.UnfitBackup;
import org.megdan.platform.database.server.Login;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;

class BackupTests {

    private final Path folder = TestDatabase.emptyFolder();
    private final Path archive = folder.resolve("megdan.zip");
    private Installation original = empty();

    @BeforeEach
    void fillTheOriginal() throws Exception {
        migrate(original);
        execute(original, """
                insert into api.answer (account, key, location, request, body, at, status)
                select uuidv7(), 'задача ' || n, E'tab\\t newline\\n backslash \\\\ \\\\N', decode(md5(n::text), 'hex'), '',
                  timestamptz '2026-03-29 03:30 Europe/Sofia' + n * interval '1 hour', n
                from generate_series(1, 1000) n
                """);
        Files.createDirectories(original.files().resolve("ab"));
        Files.writeString(original.files().resolve("ab/abcd"), "снимка");
    }

    @Test
    void comesBackTheSame() throws Exception {
        var written = Backup.write(original, archive, Clock.systemUTC());
        var copy = empty();

        var restored = Restore.read(archive, copy);

        assertThat(restored).isEqualTo(written);
        assertThat(written.rows()).isGreaterThanOrEqualTo(1000);
        assertThat(Inventory.contents(copy)).isEqualTo(Inventory.contents(original));
        assertThat(Inventory.structure(copy)).isEqualTo(Inventory.structure(original));
        assertThat(copy.files().resolve("ab/abcd")).hasContent("снимка");
    }

    /** They were sent after the backup, or were not; and what was due then is not due now. */
    @Test
    @Tries("H9")
    void nothingThatWaitedInTheBackupIsDoneTwice() throws Exception {
        execute(original, """
                insert into mail.letter (recipient, subject, body, created_at, due_at)
                values ('kalina@example.org', 'Влизане', 'връзка', now(), now())
                """);
        execute(original, """
                insert into database.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                values ('reminders.weekly', 'recurring', now() - interval '8 days', false, 1)
                """);
        Backup.write(original, archive, Clock.systemUTC());
        var copy = empty();

        Restore.read(archive, copy);

        assertThat(ask(copy, "select count(*) from mail.letter where doubted_at is not null and body is null"))
                .isEqualTo("1");
        assertThat(ask(copy, "select count(*) from database.scheduled_tasks")).isEqualTo("0");
        assertThat(ask(original, "select count(*) from mail.letter where doubted_at is null"))
                .isEqualTo("1");
    }

    @Test
    void startsLikeAnyOtherAfterwards() throws Exception {
        Backup.write(original, archive, Clock.systemUTC());
        var copy = empty();
        Restore.read(archive, copy);

        migrate(copy);

        try (var app = new Login(
                                copy.owner().url(),
                                copy.appUser(),
                                TestDatabase.server().app().password())
                        .connect();
                var statement = app.createStatement()) {
            assertThat(statement.executeUpdate("delete from api.answer")).isEqualTo(1000);
        }
    }

    @Test
    @Tries("H4")
    void refusesToLeaveOutTheBytesOfAStoredFile() throws Exception {
        execute(original, "insert into files.content values (repeat('a', 64), 3, now())");

        assertThatThrownBy(() -> Backup.write(original, archive, Clock.systemUTC()))
                .isInstanceOf(UnfitBackup.class)
                .hasMessageContaining("1 of the stored files are missing");
        assertThat(archive).doesNotExist();
    }

    @Test
    void seesOneMomentWhileOthersWrite() throws Exception {
        try (var writer = original.owner().connect();
                var statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("delete from api.answer");
            assertThat(Backup.write(original, archive, Clock.systemUTC()).rows())
                    .isGreaterThanOrEqualTo(1000);
            writer.rollback();
        }
    }

    @Test
    void refusesATargetThatHoldsData() throws Exception {
        Backup.write(original, archive, Clock.systemUTC());
        var before = Inventory.contents(original);
        assertRefused(original, "There is data here already");
        assertThat(Inventory.contents(original)).isEqualTo(before);
    }

    @Test
    void refusesAFileThatIsNoBackup() throws Exception {
        Files.writeString(archive, "not a zip");
        assertRefused(empty(), "not a backup made by Megdan");
    }

    @Test
    void refusesAnArchiveThatWasCutOff() throws Exception {
        Backup.write(original, archive, Clock.systemUTC());
        var whole = Files.readAllBytes(archive);
        Files.write(archive, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused(empty(), "not a backup made by Megdan");
    }

    @Test
    void refusesAnArchiveWithAlteredRows() throws Exception {
        Backup.write(original, archive, Clock.systemUTC());
        rewrite("tables/api.answer.tsv", "задача 7\t", "задача 8\t");
        var target = empty();
        assertRefused(target, "The backup is damaged");
        assertEmpty(target);
    }

    @Test
    void refusesAnArchiveOfAnotherVersion() throws Exception {
        Backup.write(original, archive, Clock.systemUTC());
        rewrite("manifest.json", "20261121.2330", "20991231.2330");
        var target = empty();
        assertRefused(target, "newer version of Megdan");
        assertEmpty(target);
    }

    private void assertRefused(Installation target, String reason) {
        assertThatThrownBy(() -> Restore.read(archive, target))
                .isInstanceOf(UnfitBackup.class)
                .hasMessageMatching("(?s).*(" + reason + ").*");
    }

    private static void assertEmpty(Installation target) throws SQLException {
        try (var connection = target.owner().connect()) {
            assertThat(new Catalog(connection).isEmpty()).isTrue();
        }
    }

    private void rewrite(String entry, String from, String to) throws IOException {
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of())) {
            var file = zip.getPath(entry);
            Files.writeString(file, Files.readString(file).replace(from, to));
        }
    }

    private Installation empty() {
        var database = TestDatabase.create();
        return new Installation(
                TestDatabase.owner(database),
                "megdan_app",
                TestDatabase.emptyFolder().resolve("files"),
                null);
    }

    private static void migrate(Installation installation) {
        var owner = installation.owner();
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .defaultSchema("database")
                .table("migration")
                .locations("classpath:db/migration", "classpath:db/callback")
                .placeholders(Map.of("app", installation.appUser()))
                .load()
                .migrate();
    }

    private static String ask(Installation installation, String sql) throws SQLException {
        try (var connection = installation.owner().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Installation installation, String sql) throws SQLException {
        try (var connection = installation.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
