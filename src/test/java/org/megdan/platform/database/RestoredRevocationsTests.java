package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.Megdan;
import org.megdan.core.actors.Ties;
import org.megdan.platform.database.server.CannotStart;
import org.megdan.platform.database.server.Login;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.TestDatabase;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Last week's backup comes back into an installation whose ledger is newer. */
@PagesTest
@Tries("H9")
class RestoredRevocationsTests {

    private static final String NEW_PASSWORD = "съвсем друга дума";

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRecords records;

    @Autowired
    Ties ties;

    @Autowired
    JdbcClient sql;

    @Value("${megdan.data}")
    Path data;

    @LocalServerPort
    int port;

    @TempDir
    Path elsewhere;

    @BeforeEach
    void enter() {
        var stage = new Stage(application);
        stage.enter(Cast.COORDINATOR, "COORDINATOR");
        stage.enter(Cast.ADMINISTRATOR, "ADMINISTRATOR");
    }

    @Test
    void whatWasTakenAwaySinceDoesNotComeBackWithTheBackup() throws Exception {
        var stage = new Stage(application);
        var stopped = stage.enter(Cast.CHAIR, "CHAIR");
        var careless = stage.enter(Cast.VOLUNTEER, "STAFF");
        stage.enter(Cast.OFFICIAL, "BOARD_MEMBER");
        var reopened = stage.enter(Cast.DELEGATE, "STAFF");
        var archive = elsewhere.resolve("last-week.zip");
        Backup.write(installation(database(), data), archive, Clock.systemUTC());

        stage.asDirector(() -> {
            accounts.disable(account(stopped));
            records.changePassword(account(careless), NEW_PASSWORD);
            ties.end(tie("BOARD_MEMBER"), ties.today());
            accounts.disable(account(reopened));
            accounts.enable(account(reopened));
            return "";
        });
        assertThat(Files.readString(data.resolve("revocations.log")))
                .contains(account(stopped).toString(), account(careless).toString())
                .doesNotContain(Cast.CHAIR.name(), Cast.CHAIR.email());

        try (var restored = restore(archive)) {
            var at = Integer.parseInt(restored.getEnvironment().getRequiredProperty("local.server.port"));
            assertTakenAwayAt(at);
            assertToldAndEnded(restored);
        }
    }

    @Test
    void aLineThatACrashCutOffIsWrittenAgain() throws Exception {
        var ledger = new RevocationLedger(elsewhere);
        var first = new Revocation(UUID.randomUUID(), Instant.EPOCH, "identity.account", "a", "", false);
        var second = new Revocation(UUID.randomUUID(), Instant.EPOCH, "actors.tie", "b", "2026-11-22", true);
        ledger.append(List.of(first));
        var file = elsewhere.resolve(RevocationLedger.NAME);
        Files.writeString(file, Files.readString(file) + second.line().substring(0, 20));
        assertThat(ledger.read()).containsExactly(first);

        ledger.append(List.of(second));

        assertThat(ledger.read()).containsExactly(first, second);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void aLedgerThatCannotBeReadStopsTheStart() throws Exception {
        Files.writeString(elsewhere.resolve(RevocationLedger.NAME), "nothing that we wrote\n");
        assertThatThrownBy(() -> new RevocationLedger(elsewhere).read())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("can't be read");
    }

    private static void assertTakenAwayAt(int at) {
        assertThat(tries(at, Cast.CHAIR, Cast.PASSWORD)).isEqualTo(422);
        assertThat(tries(at, Cast.VOLUNTEER, Cast.PASSWORD)).isEqualTo(422);
        assertThat(tries(at, Cast.DELEGATE, Cast.PASSWORD)).isEqualTo(303);
        assertThat(new Visitor(at)
                        .signIn(Cast.OFFICIAL.email(), Cast.PASSWORD)
                        .get("/team")
                        .status())
                .isEqualTo(404);
        assertThat(new Visitor(at)
                        .signIn(Cast.COORDINATOR.email(), Cast.PASSWORD)
                        .get("/team")
                        .status())
                .isEqualTo(200);
    }

    private static void assertToldAndEnded(ConfigurableApplicationContext restored) {
        var there = restored.getBean(JdbcClient.class);
        assertThat(there.sql("select count(*) from identity.token")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(there.sql("select count(*) from audit.entry where action = 'identity.act.revoked-again'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    /** Started on the restored data, with the newest ledger beside it and a token of a program that had been left over. */
    private ConfigurableApplicationContext restore(Path archive) throws Exception {
        var database = TestDatabase.create();
        var folder = TestDatabase.emptyFolder();
        Restore.read(archive, installation(database, folder));
        Files.copy(data.resolve("revocations.log"), folder.resolve("revocations.log"));
        try (var owner = TestDatabase.owner(database).connect();
                var statement = owner.createStatement()) {
            statement.execute(
                    "insert into identity.token (account, name, scope, secret, created_at, expires_at)"
                            + " select id, 'забравен', 'ACT', 'x', now(), now() + interval '1 day' from identity.account limit 1");
        }
        return new SpringApplicationBuilder(Megdan.class)
                .run(
                        "--server.port=0",
                        "--megdan.data=" + folder,
                        "--megdan.first-run=false",
                        "--megdan.demo-data=true",
                        "--megdan.database.url=" + TestDatabase.owner(database).url(),
                        "--megdan.database.owner-password="
                                + TestDatabase.owner(database).password(),
                        "--megdan.database.password="
                                + TestDatabase.app(database).password());
    }

    private static Installation installation(String database, Path folder) {
        Login owner = TestDatabase.owner(database);
        return new Installation(owner, "megdan_app", folder.resolve("files"), null);
    }

    private static int tries(int port, Cast.Member member, String password) {
        return new Visitor(port)
                .submit("/sign-in", "/sign-in", Map.of("email", member.email(), "password", password))
                .status();
    }

    private String database() {
        return sql.sql("select current_database()").query(String.class).single();
    }

    private UUID account(UUID person) {
        return accounts.ofPerson(person).orElseThrow().id();
    }

    private UUID tie(String kind) {
        return sql.sql("select id from actors.tie where kind = :kind")
                .param("kind", kind)
                .query(UUID.class)
                .single();
    }
}
