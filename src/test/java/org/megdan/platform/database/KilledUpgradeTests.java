package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.megdan.Megdan;
import org.megdan.platform.database.backup.Catalog;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An upgrade whose connection is killed within a step goes on at the next start as if nothing had been. */
@Tries("H8")
@ExtendWith(OutputCaptureExtension.class)
class KilledUpgradeTests {

    /** Ends the connection after so many changes to the schema, wherever in a step that is. */
    private static final String KILLER = """
            create sequence public.changes;
            create function public.kill_here() returns event_trigger language plpgsql as $$
            begin
              if nextval('public.changes') = %d then perform pg_terminate_backend(pg_backend_pid()); end if;
            end $$;
            create event trigger killer on ddl_command_end execute function public.kill_here();
            """;

    private static final String NO_KILLER =
            "drop event trigger killer; drop function public.kill_here(); drop sequence public.changes";

    private final List<String> steps = everyStep();

    @Test
    void eachStepIsDoneWholeOrNotAtAll() throws SQLException {
        var undisturbed = TestDatabase.create();
        apply(undisturbed, Set.copyOf(steps));
        var database = TestDatabase.create();
        var done = new LinkedHashSet<String>();
        for (var step : steps) {
            var before = applied(database);
            done.add(step);
            // after its first change: the step is half done
            if (kill(database, 1, done)) {
                // a step that changes rows alone is over before the first change that is listened for
                var whole = new ArrayList<>(before);
                whole.add(step);
                assertThat(applied(database)).as(step).isIn(before, whole);
            }
            apply(database, done);
        }
        assertThat(steps).hasSizeGreaterThan(25);
        assertThat(Inventory.structure(at(database))).isEqualTo(Inventory.structure(at(undisturbed)));
    }

    @Test
    @Tag("large")
    void aWholeUpgradeGoesOnWhereverItWasKilled() throws SQLException {
        var undisturbed = TestDatabase.create();
        apply(undisturbed, Set.copyOf(steps));
        var structure = Inventory.structure(at(undisturbed));
        int killed = 0;
        for (int change = 2; change < 400; change += 41) {
            var database = TestDatabase.create();
            killed += kill(database, change, Set.copyOf(steps)) ? 1 : 0;
            apply(database, Set.copyOf(steps));
            assertThat(Inventory.structure(at(database)))
                    .as("killed after %d", change)
                    .isEqualTo(structure);
        }
        assertThat(killed).isGreaterThan(3);
    }

    @Test
    void anOlderProgramRefusesANewerSchemaAndChangesNothing(CapturedOutput said) throws SQLException {
        var database = TestDatabase.create();
        apply(database, Set.copyOf(steps));
        execute(
                database,
                "update database.migration set version = '20991231.2359' where version = '" + steps.getLast() + "'");
        var before = Inventory.contents(at(database));

        assertThatThrownBy(() -> new SpringApplicationBuilder(Megdan.class)
                        .run(
                                "--server.port=0",
                                "--megdan.data=" + TestDatabase.emptyFolder(),
                                "--megdan.database.url="
                                        + TestDatabase.owner(database).url(),
                                "--megdan.database.owner-password="
                                        + TestDatabase.owner(database).password(),
                                "--megdan.database.password="
                                        + TestDatabase.app(database).password())
                        .close())
                .isInstanceOf(RuntimeException.class);

        assertThat(said.getAll())
                .contains("по-нова версия на Мегдан (стъпка 20991231.2359)", "Нищо не е променено")
                .contains("a newer version of Megdan (step 20991231.2359)", "Nothing was changed")
                .doesNotContain("\tat org.");
        assertThat(Inventory.contents(at(database))).isEqualTo(before);
    }

    /** Whether the upgrade was killed; without a change to the schema there is nothing to be killed at. */
    private static boolean kill(String database, int change, Set<String> wanted) throws SQLException {
        try (var admin = TestDatabase.admin(database);
                var statement = admin.createStatement()) {
            statement.execute(KILLER.formatted(change));
        }
        try {
            apply(database, wanted);
            return false;
        } catch (FlywayException killed) {
            return true;
        } finally {
            try (var admin = TestDatabase.admin(database);
                    var statement = admin.createStatement()) {
                statement.execute(NO_KILLER);
            }
            await().atMost(Duration.ofSeconds(10)).until(() -> !isOwnerThere(database));
        }
    }

    private static boolean isOwnerThere(String database) throws SQLException {
        try (var admin = TestDatabase.admin(database);
                var statement = admin.createStatement();
                var rows = statement.executeQuery(
                        "select 1 from pg_stat_activity where datname = current_database() and usename = 'megdan_owner'")) {
            return rows.next();
        }
    }

    private static void apply(String database, Set<String> wanted) {
        Migrations.apply(TestDatabase.owner(database), "megdan_app", wanted);
    }

    private static List<String> everyStep() {
        var database = TestDatabase.create();
        Migrations.apply(TestDatabase.owner(database), "megdan_app", Migrations.all());
        return applied(database);
    }

    private static List<String> applied(String database) {
        try (var owner = TestDatabase.owner(database).connect()) {
            return new Catalog(owner).steps();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String database, String sql) throws SQLException {
        try (var owner = TestDatabase.owner(database).connect();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Installation at(String database) {
        return new Installation(
                TestDatabase.owner(database),
                "megdan_app",
                TestDatabase.emptyFolder().resolve("files"),
                null);
    }
}
