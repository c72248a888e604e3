package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.database.backup.Catalog;
import org.megdan.platform.database.backup.UnfitBackup;
import org.megdan.platform.database.server.CannotStart;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;

/** A backup from before anything was told that an older database has come back. */
@Tries("H9")
class OlderBackupTests {

    private static final String BEFORE = "20261122.0100";
    /** Ends every connection that would change the schema once the rows are in. */
    private static final String KILLER = """
            create function public.kill_here() returns event_trigger language plpgsql as $$
            begin
              if tg_tag <> 'COMMENT' and obj_description(to_regnamespace('database'), 'pg_namespace') is not null then
                perform pg_terminate_backend(pg_backend_pid());
              end if;
            end $$;
            create event trigger killer on ddl_command_start execute function public.kill_here();
            """;

    private final Path archive = TestDatabase.emptyFolder().resolve("megdan.zip");
    private final Installation original = empty(TestDatabase.create());

    @BeforeEach
    void backUpTheOriginal() throws SQLException {
        Migrations.apply(
                original.owner(),
                original.appUser(),
                Migrations.all().stream()
                        .filter(version -> version.compareTo(BEFORE) < 0)
                        .collect(Collectors.toSet()));
        execute(original, """
                insert into mail.letter (recipient, subject, body, created_at, due_at)
                values ('kalina@example.org', 'Влизане', 'връзка', now(), now())
                """);
        execute(original, """
                insert into database.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                values ('reminders.weekly', 'recurring', now() - interval '8 days', false, 1)
                """);
        execute(original, """
                insert into identity.account (person, email, created_at) values (uuidv7(), 'kalina@example.org', now());
                insert into identity.session (id, account, created_at, last_seen, expires_at, attributes)
                select 'x', id, now(), now(), now() + interval '1 day', '' from identity.account;
                """);
        Backup.write(original, archive, Clock.systemUTC());
    }

    @Test
    void nothingThatWaitedInItIsDoneTwice() throws SQLException {
        var copy = empty(TestDatabase.create());

        Restore.read(archive, copy);

        assertThat(count(copy, "mail.letter where doubted_at is not null and body is null"))
                .isOne();
        assertThat(count(copy, "identity.account")).isOne();
        for (var open : List.of("database.scheduled_tasks", "identity.session")) {
            assertThat(count(copy, open)).as(open).isZero();
        }
        try (var connection = copy.owner().connect()) {
            assertThat(new Catalog(connection).steps()).containsExactlyInAnyOrderElementsOf(Migrations.all());
        }
    }

    @Test
    void aRestoreThatWasKilledHalfwayIsNotServed() throws SQLException {
        var database = TestDatabase.create();
        var copy = empty(database);
        try (var admin = TestDatabase.admin(database);
                var statement = admin.createStatement()) {
            statement.execute(KILLER);
        }
        assertThatThrownBy(() -> Restore.read(archive, copy))
                .isInstanceOf(UnfitBackup.class)
                .hasMessageContaining("was interrupted");
        assertThat(count(copy, "mail.letter where doubted_at is null")).isOne();

        assertThatThrownBy(() -> SchemaAge.check(copy.owner()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was interrupted");
    }

    private static Installation empty(String database) {
        return new Installation(
                TestDatabase.owner(database),
                "megdan_app",
                TestDatabase.emptyFolder().resolve("files"),
                null);
    }

    private static long count(Installation installation, String rows) throws SQLException {
        try (var connection = installation.owner().connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void execute(Installation installation, String sql) throws SQLException {
        try (var connection = installation.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
