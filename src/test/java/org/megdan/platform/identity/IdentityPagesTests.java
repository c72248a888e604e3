package org.megdan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PagesTest
class IdentityPagesTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Actors actors;

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
    void changesTheSessionIdOnSigningIn() {
        var visitor = new Visitor(port);
        var before = visitor.get("/sign-in").header("Set-Cookie");
        var after = visitor.submit(
                        "/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", Cast.PASSWORD))
                .header("Set-Cookie");

        assertThat(before).contains("megdan=", "HttpOnly", "SameSite=Lax");
        assertThat(after).contains("megdan=").isNotEqualTo(before);
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
        assertThat(known.body()).doesNotContain("nope");
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
