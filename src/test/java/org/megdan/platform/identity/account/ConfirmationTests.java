package org.megdan.platform.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.identity.sessions.LongAgo;
import org.megdan.testing.Authenticator;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An open session alone opens no new way into the account: whoever came in a while ago proves who they are once more. */
@PagesTest
class ConfirmationTests {

    private static final String ON = "/account/second-factor";
    private static final String ASKED = "/account/confirmation";

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private UUID byLetter;
    private Visitor owner;

    @BeforeEach
    void enter() {
        new Stage(application).enter(Cast.COORDINATOR, "COORDINATOR");
        owner = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        byLetter = accounts.create(actors.create(ActorDraft.person(Cast.DELEGATE.name())), Cast.DELEGATE.email(), null);
    }

    @Test
    void switchesASecondFactorOnOnlyForWhoeverProvedThemselvesLately() {
        LongAgo.signedIn(sql);

        assertThat(owner.get(ON).location()).isEqualTo(ASKED + "?then=second-factor");
        assertThat(owner.get(ON + "/picture").status()).isEqualTo(404);
        assertThat(owner.post(ON, Map.of("_csrf", token(owner), "code", "123456"))
                        .location())
                .isEqualTo(ON);
        assertThat(factors()).isZero();

        var asked = owner.get(ASKED + "?then=second-factor");
        assertThat(asked.heading()).isEqualTo("Вие ли сте?");
        var wrong = owner.submit(asked, ASKED, Map.of("code", "нещо друго"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#f-code-error").text()).contains("Сегашната парола не е вярна");
        assertThat(owner.get(ON).location()).startsWith(ASKED);
        assertThat(owner.submit(wrong, ASKED, Map.of("code", "")).status()).isEqualTo(422);

        assertThat(owner.submit(wrong, ASKED, Map.of("code", Cast.PASSWORD)).location())
                .isEqualTo(ON);
        Authenticator.enrol(owner);
        assertThat(factors()).isEqualTo(1);
    }

    @Test
    void letsWhoeverBeganInTimeFindTheirApp() {
        var page = owner.get(ON);
        LongAgo.signedIn(sql);
        var app = Authenticator.of(page.page().select("#secret").text());

        assertThat(owner.submit(page, ON, Map.of("code", "12")).page().select("#secret"))
                .hasSize(1);
        assertThat(owner.submit(page, ON, Map.of("code", app.code(0))).status()).isEqualTo(200);
    }

    @Test
    void leadsWhoeverSignsInByLetterBackToWhatTheyWereDoing() {
        var visitor = new Visitor(port);
        assertThat(press(visitor).location()).isEqualTo("/my");
        LongAgo.signedIn(sql);

        var asked = visitor.get(visitor.get(ON).location());
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.page().select("main input[type=password]")).isEmpty();
        var out = visitor.submit(asked, ASKED + "/sign-in", Map.of());

        assertThat(out.location()).isEqualTo("/sign-in");
        assertThat(visitor.get("/").page().select("a[href='/account']")).isEmpty();
        assertThat(press(visitor).location()).isEqualTo(ON);
        assertThat(visitor.get(ON).status()).isEqualTo(200);
    }

    @Test
    void registersAPasskeyOnlyForWhoeverProvedThemselvesLately() {
        assertThat(register(owner)).isEqualTo(200);
        assertThat(owner.get("/account").page().select("form[data-passkey-add]"))
                .hasSize(1);

        LongAgo.signedIn(sql);

        assertThat(register(owner)).isEqualTo(403);
        var page = owner.get("/account").page();
        assertThat(page.select("form[data-passkey-add]")).isEmpty();
        assertThat(page.select("#passkeys a[href='" + ASKED + "?then=passkey']"))
                .hasSize(1);
        owner.submit(ASKED + "?then=passkey", ASKED, Map.of("code", Cast.PASSWORD));
        assertThat(register(owner)).isEqualTo(200);
    }

    @Test
    void setsAFirstPasswordOnlyForWhoeverProvedThemselvesLately() {
        var visitor = new Visitor(port);
        press(visitor);
        var page = visitor.get("/account");
        LongAgo.signedIn(sql);

        var refused = visitor.submit(page, "/account/password", Map.of("password", "седем бели щъркела"));

        assertThat(refused.location()).isEqualTo(ASKED + "?then=password");
        assertThat(accounts.find(byLetter).orElseThrow().hasPassword()).isFalse();
        assertThat(visitor.get("/account").page().select("#password a[href='" + ASKED + "?then=password']"))
                .hasSize(1);
    }

    @Test
    void setsAFirstPasswordBesideASecondFactorOnlyWithACode() {
        var visitor = new Visitor(port);
        press(visitor);
        var app = Authenticator.enrol(visitor);

        for (var code : List.of("", "000000")) {
            var refused = visitor.submit(
                    "/account", "/account/password", Map.of("password", "седем бели щъркела", "code", code));
            assertThat(refused.status()).as(code).isEqualTo(422);
            assertThat(refused.page().select("#f-code-error").text()).contains("Паролата не е променена");
        }
        assertThat(accounts.find(byLetter).orElseThrow().hasPassword()).isFalse();

        var done = visitor.submit(
                "/account", "/account/password", Map.of("password", "седем бели щъркела", "code", app.code(0)));
        assertThat(done.status()).isEqualTo(303);
        assertThat(accounts.find(byLetter).orElseThrow().hasPassword()).isTrue();
    }

    @Test
    void whoeverSignsInAfterSomebodyElseGetsASecretOfTheirOwn() {
        var seen = owner.get(ON).page().select("#secret").text();
        assertThat(press(owner).location()).isEqualTo("/my");

        var app = Authenticator.of(seen);
        var page = owner.get(ON);
        assertThat(page.page().select("#secret").text()).isNotEmpty().isNotEqualTo(seen);
        assertThat(owner.submit(page, ON, Map.of("code", app.code(0))).status()).isEqualTo(422);
        assertThat(factors()).isZero();
    }

    private Answer press(Visitor visitor) {
        var path = new Stage(application).asDirector(() -> accounts.invitationPath(byLetter));
        visitor.get(path);
        return visitor.submit("/sign-in/link/confirm", "/sign-in/link/confirm", Map.of());
    }

    private static int register(Visitor visitor) {
        return visitor.send(visitor.request("/webauthn/register/options")
                        .header("X-CSRF-TOKEN", token(visitor))
                        .POST(BodyPublishers.noBody()))
                .status();
    }

    private static String token(Visitor visitor) {
        return visitor.get("/account").page().select("input[name=_csrf]").attr("value");
    }

    private long factors() {
        return sql.sql("select count(*) from identity.second_factor")
                .query(Long.class)
                .single();
    }
}
