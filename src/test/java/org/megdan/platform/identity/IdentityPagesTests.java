package org.megdan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.platform.identity.accounts.Throttle;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PagesTest
class IdentityPagesTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Actors actors;

    @Autowired
    Throttle throttle;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private UUID person;
    private UUID account;

    @BeforeEach
    void register() {
        person = actors.create(ActorDraft.person(Cast.COORDINATOR.name()));
        account = accounts.create(person, Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    void signsInWithAPasswordAndGoesWhereThePersonWasGoing() {
        var visitor = new Visitor(port);

        assertThat(visitor.get("/account").location()).isEqualTo("/sign-in");
        var answer = visitor.submit(
                "/sign-in", "/sign-in", Map.of("email", "KALINA@example.org", "password", Cast.PASSWORD));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/account");
        assertThat(visitor.get("/account").heading()).isEqualTo("Моят профил");
    }

    @Test
    void opensASessionOnSigningInAndNotBefore() {
        var visitor = new Visitor(port);
        var before = visitor.get("/sign-in").header("Set-Cookie");
        var after = visitor.submit(
                        "/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", Cast.PASSWORD))
                .header("Set-Cookie");

        assertThat(before).contains("megdan-form=", "HttpOnly", "SameSite=Lax");
        assertThat(after).contains("megdan=", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void strangersWhoOnlyLookCostTheDatabaseNothing() {
        for (int i = 0; i < 20; i++) {
            for (var path : new String[] {"/sign-in", "/sign-in/link", "/account", "/sign-in/link/some-word"}) {
                new Visitor(port).get(path);
            }
        }
        assertThat(sql.sql("select count(*) from identity.session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Tries("G6")
    void refusesAFormTokenThatNobodySigned() {
        var visitor = new Visitor(port);
        var page = visitor.get("/sign-in");
        var token = page.page().select("input[name=_csrf]").attr("value");
        var fields = Map.of("email", Cast.COORDINATOR.email(), "password", Cast.PASSWORD, "_csrf", token);

        var forged = new Visitor(port);
        var cookie = page.header("Set-Cookie").replaceFirst(";.*", "").replaceFirst("\\..*", ".forged");
        assertThat(forged.send(forged.request("/sign-in")
                                .header("Cookie", cookie)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=forged&email=x")))
                        .status())
                .isEqualTo(403);
        assertThat(forged.post("/sign-in", fields).status()).isEqualTo(403);
        assertThat(visitor.post("/sign-in", fields).status()).isEqualTo(303);
        // a stranger's word is worth nothing once somebody has signed in
        assertThat(visitor.post("/account/sign-out-everywhere", Map.of("_csrf", token))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theLogTellsOfSignInsGoodAndFailedWithoutWhatWasTyped() {
        new Visitor(port)
                .submit("/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", "грешната-дума"));
        new Visitor(port)
                .submit("/sign-in", "/sign-in", Map.of("email", "stranger@example.net", "password", "другата-дума"));
        new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);

        var log = String.join(
                "\n",
                sql.sql("select action || ' ' || actor_name || ' ' || after::text from audit.entry order by id")
                        .query(String.class)
                        .list());
        assertThat(log)
                .contains(
                        "identity.act.signed-in " + Cast.COORDINATOR.name(),
                        "identity.act.sign-in-failed",
                        "s…@example.net",
                        "127.0.0.0/24")
                .doesNotContain("дума", Cast.PASSWORD, "stranger@");
    }

    @Test
    void forgetsTriesAndPlacesThatAreOver() {
        sql.sql("insert into identity.bucket values ('old', 1, now() - interval '2 days', true)")
                .update();
        sql.sql("insert into identity.known_place values (:account, 'long ago', now() - interval '91 days')")
                .param("account", account)
                .update();
        new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);

        throttle.forget();

        assertThat(sql.sql("select name from identity.bucket")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain("old");
        assertThat(sql.sql("select place from identity.known_place")
                        .query(String.class)
                        .list())
                .containsExactly("127.0.0.1");
    }

    @Test
    @Tries("G1")
    void answersAlikeForKnownAndUnknownAddresses() {
        var known = new Visitor(port)
                .submit("/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", "nope"));
        var unknown = new Visitor(port)
                .submit("/sign-in", "/sign-in", Map.of("email", Cast.CHAIR.email(), "password", "nope"));

        assertThat(known.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(known.page().select("main").text())
                .isEqualTo(unknown.page().select("main").text());
        assertThat(known.page().select("input[name=email]").attr("value")).isEqualTo(Cast.COORDINATOR.email());
        assertThat(known.body()).doesNotContain("nope", "Всичко, което написахте, е запазено");
        assertThat(asksForLink(Cast.COORDINATOR.email()).location())
                .isEqualTo(asksForLink(Cast.CHAIR.email()).location())
                .isEqualTo("/sign-in/link/sent");
    }

    @Test
    @Tries("G2")
    void slowsGuessingWithoutLockingTheOwnerOut() {
        var guesser = new Visitor(port);
        int status = 0;
        for (int i = 0; i < 12; i++) {
            status = guesser.submit(
                            "/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", "guess " + i))
                    .status();
        }
        assertThat(status).isEqualTo(429);
        // the same place is slowed for a while, the mail is not
        assertThat(asksForLink(Cast.COORDINATOR.email()).status()).isEqualTo(303);
    }

    @Test
    @Tries("G8")
    void endsEverySessionOfADisabledAccountWithTheNextRequest() {
        var visitor = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        accounts.disable(account);

        assertThat(visitor.get("/account").status()).isEqualTo(303);
        assertThat(visitor.submit(
                                "/sign-in",
                                "/sign-in",
                                Map.of("email", Cast.COORDINATOR.email(), "password", Cast.PASSWORD))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Tries("G8")
    void endsOtherSessionsWhenThePasswordChanges() {
        var here = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var elsewhere = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);

        var wrong = here.submit(
                "/account", "/account/password", Map.of("present", "nope", "password", "нова парола за мен"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Сегашната парола не е вярна");
        var changed = here.submit(
                "/account", "/account/password", Map.of("present", Cast.PASSWORD, "password", "нова парола за мен"));

        assertThat(changed.status()).isEqualTo(303);
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(here.get("/account").body()).contains("Къде сте влезли");
        assertThat(elsewhere.get("/account").status()).isEqualTo(303);
    }

    @Test
    void refusesANewPasswordThatIsTriedFirst() {
        var here = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);

        for (var easy : List.of("1234567890", "kalina2026", "Password123")) {
            var answer =
                    here.submit("/account", "/account/password", Map.of("present", Cast.PASSWORD, "password", easy));
            assertThat(answer.status()).as(easy).isEqualTo(422);
            assertThat(answer.page().select("#f-password-error").text()).contains("лесна за отгатване");
        }
        new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
    }

    @Test
    void signsOutEverywhere() {
        var here = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        var elsewhere = new Visitor(port).signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);

        assertThat(here.get("/account").page().select("#sessions tbody tr")).hasSize(2);
        assertThat(here.submit("/account", "/account/sign-out-everywhere", Map.of())
                        .location())
                .isEqualTo("/sign-in");
        assertThat(here.get("/account").status()).isEqualTo(303);
        assertThat(elsewhere.get("/account").status()).isEqualTo(303);
    }

    private Visitor.Answer asksForLink(String email) {
        return new Visitor(port).submit("/sign-in/link", "/sign-in/link", Map.of("email", email));
    }
}
