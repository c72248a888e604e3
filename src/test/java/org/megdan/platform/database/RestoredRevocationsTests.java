package org.megdan.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.megdan.core.actors.Ties;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.passkeys.Passkeys;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Last week's backup comes back into an installation whose ledger is newer. */
@PagesTest
@Tries("H9")
class RestoredRevocationsTests {

    private static final String NEW_PASSWORD = "съвсем друга дума";
    /** As a copy of the data folder would have it. */
    private static final String LEFT_OPEN = """
            insert into identity.token (account, name, scope, secret, created_at, expires_at)
            select id, 'забравен', 'ACT', 'x', now(), now() + interval '1 day' from identity.account limit 1;
            insert into identity.session (id, account, created_at, last_seen, expires_at, attributes)
            select 'x', id, now(), now(), now() + interval '1 day', '' from identity.account limit 1;
            insert into identity.mail_link (token, account, created_at, expires_at)
            select 'x', id, now(), now() + interval '1 day' from identity.account limit 1;
            """;

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRecords records;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Ties ties;

    @Autowired
    JdbcClient sql;

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
        addPasskey(careless, "lost-telephone");
        addPasskey(careless, "kept-telephone");
        var lastWeek = LastWeek.of(application, elsewhere);

        stage.asDirector(() -> {
            accounts.disable(account(stopped));
            records.changePassword(account(careless), NEW_PASSWORD);
            passkeys.remove(account(careless), "lost-telephone");
            ties.end(tie("BOARD_MEMBER"), ties.today());
            accounts.disable(account(reopened));
            accounts.enable(account(reopened));
            return "";
        });
        assertThat(lastWeek.taken())
                .contains(account(stopped).toString(), account(careless).toString())
                .doesNotContain(Cast.CHAIR.name(), Cast.CHAIR.email());

        try (var restored = lastWeek.comeBack(LEFT_OPEN)) {
            var at = Integer.parseInt(restored.getEnvironment().getRequiredProperty("local.server.port"));
            var there = restored.getBean(JdbcClient.class);
            assertEnded(there);
            assertTakenAwayAt(at);
            assertTold(there);
        }
    }

    private static void assertTakenAwayAt(int at) {
        assertThat(tries(at, Cast.CHAIR, Cast.PASSWORD)).isEqualTo(422);
        assertThat(tries(at, Cast.VOLUNTEER, Cast.PASSWORD)).isEqualTo(422);
        assertThat(tries(at, Cast.DELEGATE, Cast.PASSWORD)).isEqualTo(303);
        assertThat(new Visitor(at)
                        .signIn(Cast.OFFICIAL.email(), Cast.PASSWORD)
                        .get("/people")
                        .status())
                .isEqualTo(404);
        assertThat(new Visitor(at)
                        .signIn(Cast.COORDINATOR.email(), Cast.PASSWORD)
                        .get("/people")
                        .status())
                .isEqualTo(200);
    }

    /** Whatever had been left over is gone, before anybody signs in again. */
    private static void assertEnded(JdbcClient there) {
        for (var open : List.of("session", "mail_link", "token")) {
            assertThat(count(there, "identity." + open)).as(open).isZero();
        }
        assertThat(there.sql("select credential_id from identity.passkey")
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly("kept-telephone");
    }

    private static void assertTold(JdbcClient there) {
        assertThat(count(there, "audit.entry where action = 'identity.act.revoked-again'"))
                .isEqualTo(3);
        assertThat(count(there, "audit.entry where action = 'actors.act.tie-revoked-again'"))
                .isOne();
    }

    private static long count(JdbcClient there, String rows) {
        return there.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private static int tries(int port, Cast.Member member, String password) {
        return new Visitor(port)
                .submit("/sign-in", "/sign-in", Map.of("email", member.email(), "password", password))
                .status();
    }

    private UUID account(UUID person) {
        return accounts.ofPerson(person).orElseThrow().id();
    }

    private void addPasskey(UUID person, String credential) {
        sql.sql("""
                insert into identity.passkey (credential_id, account, public_key, signature_count, uv_initialized, transports,
                    backup_eligible, backup_state, label, created_at, last_used)
                values (:credential, :account, '', 0, true, '', false, false, :credential, now(), now())
                """)
                .param("credential", credential)
                .param("account", account(person))
                .update();
    }

    private UUID tie(String kind) {
        return sql.sql("select id from actors.tie where kind = :kind")
                .param("kind", kind)
                .query(UUID.class)
                .single();
    }
}
