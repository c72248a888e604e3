package org.megdan.platform.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.api.Program;
import org.megdan.platform.identity.Accounts;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PagesTest
class TokenPagesTests {

    private static final String ME = "/api/v1/me";

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private UUID person = new UUID(0, 0);

    @BeforeEach
    void enter() {
        person = new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() {
        var visitor = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var made = visitor.submit(
                "/account/tokens/new", "/account/tokens", Map.of("name", "Таблица", "scope", "READ", "days", "30"));
        var token = made.page().select("#token").text();

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(token).startsWith("megdan_").hasSizeGreaterThan(45);
        assertThat(made.page().select("button[data-copy]").attr("data-copy-text"))
                .isEqualTo(token);
        assertThat(visitor.get("/account").body()).contains("Таблица").doesNotContain(token);
        assertThat(sql.sql(
                                "select count(*) from identity.session where position(:token in encode(attributes, 'escape')) > 0")
                        .param("token", token)
                        .query(Long.class)
                        .single())
                .isZero();
        var me = Program.with(port, token).read(ME);
        assertThat(me.path("name").asString()).isEqualTo(Cast.COORDINATOR.name());
        assertThat(me.path("mayAct").asBoolean()).isFalse();
        assertThat(visitor.get("/account").page().select("#token-table td").text())
                .doesNotContain("никога");
    }

    @Test
    void aFormThatIsNotFilledComesBack() {
        var visitor = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var back = visitor.submit(
                "/account/tokens/new", "/account/tokens", Map.of("name", " ", "scope", "ROOT", "days", "99999"));

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.body()).contains("Напишете име", "Изберете едно от предложените");
        assertThat(visitor.get("/account").page().select("#token-table")).isEmpty();
    }

    @Test
    @Tries("G8")
    void aRevokedTokenIsOverWithTheNextRequest() {
        var program = Program.of(port, Cast.COORDINATOR, "READ");
        assertThat(program.get(ME).status()).isEqualTo(200);
        var visitor = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var page = visitor.get("/account");
        var action = page.page().select("form[action$=/revocation]").attr("action");

        assertThat(visitor.submit(page, action, Map.of()).status()).isEqualTo(303);
        assertThat(program.get(ME).status()).isEqualTo(401);
        // also where anyone may read: a program must learn that its token is over
        assertThat(program.get("/api/v1/strategies").status()).isEqualTo(401);
        assertThat(program.get(ME).body()).contains("Ключът не е валиден");
    }

    @Test
    @Tries("G8")
    void tokensEndWithTheAccountAndWithSigningOutEverywhere() {
        var before = Program.of(port, Cast.COORDINATOR, "ACT");
        accounts.signOutEverywhere(person);
        assertThat(before.get(ME).status()).isEqualTo(401);

        var after = Program.of(port, Cast.COORDINATOR, "ACT");
        var visitor = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        visitor.submit("/account", "/account/sign-out-everywhere", Map.of());
        assertThat(after.get(ME).status()).isEqualTo(401);

        var last = Program.of(port, Cast.COORDINATOR, "ACT");
        var stage = new Stage(application);
        stage.enter(Cast.CHAIR, "COORDINATOR");
        stage.asDirector(() -> {
            accounts.disable(accounts.ofPerson(person).orElseThrow().id());
            return true;
        });
        assertThat(last.get(ME).status()).isEqualTo(401);
    }

    @Test
    void aTokenEndsOnItsDay() {
        var program = Program.of(port, Cast.COORDINATOR, "READ");
        sql.sql(
                        "update identity.token set created_at = created_at - interval '40 days', expires_at = expires_at - interval '31 days'")
                .update();

        assertThat(program.get(ME).status()).isEqualTo(401);
    }

    @Test
    void rightsAreThoseOfTheMoment() {
        var program = Program.of(port, Cast.COORDINATOR, "READ");
        assertThat(program.get(ME).body()).contains("plans.edit");
        sql.sql("update actors.tie set until = actors.today(), since = actors.today() - 1 where from_actor = ?")
                .param(person)
                .update();

        assertThat(program.get(ME).body()).doesNotContain("plans.edit");
    }

    @Test
    @Tries("G7")
    void aProgramThatAsksWithoutEndIsSlowed() {
        var program = Program.of(port, Cast.COORDINATOR, "READ");
        sql.sql("update identity.bucket set tokens = 0 where name like 'token/%'")
                .update();
        program.get(ME);
        sql.sql(
                        "update identity.bucket set tokens = 0, refilled_at = now() + interval '1 hour' where name like 'token/%'")
                .update();
        var slowed = program.get(ME);

        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.header("Retry-After")).isNotEmpty();
    }

    @Test
    void whatIsNoTokenIsNobody() {
        for (var header : new String[] {"megdan_guess", "", "a".repeat(5000)}) {
            assertThat(Program.with(port, header + " ").get(ME).status()).isEqualTo(401);
        }
    }
}
