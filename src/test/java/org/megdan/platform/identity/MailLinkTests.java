package org.megdan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.mail.LetterRow;
import org.megdan.platform.mail.Mailer;
import org.megdan.platform.web.Language;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PagesTest
class MailLinkTests {

    private static final Pattern LINK = Pattern.compile("(https?://\\S+?)(/sign-in/link/\\S+)");

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRecords records;

    @Autowired
    Actors actors;

    @Autowired
    Mailer mailer;

    @LocalServerPort
    int port;

    private UUID person;
    private UUID account;

    @BeforeEach
    void register() {
        person = actors.create(ActorDraft.person(Cast.DELEGATE.name()));
        account = accounts.create(person, Cast.DELEGATE.email(), null);
    }

    @Test
    void signsInOnceAndOnlyWhenTheButtonIsPressed() {
        var link = linkFor(Cast.DELEGATE.email());
        // a scanner of the mail server opens it first
        new Visitor(port).get(link);
        var visitor = new Visitor(port);

        assertThat(press(visitor, link).location()).isEqualTo("/my");
        assertThat(visitor.get("/account").status()).isEqualTo(200);
        var second = press(new Visitor(port), link);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.heading()).isEqualTo("Тази връзка вече не важи");
    }

    @Test
    void keepsTheWordOutOfTheAddressOfThePage() {
        var opened = new Visitor(port).get(linkFor(Cast.DELEGATE.email()));

        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.location()).isEqualTo("/sign-in/link/confirm");
    }

    @Test
    @Tries({"G1", "E7"})
    void sendsNothingToUnknownAddressesAndFewToKnownOnes() {
        ask(Cast.CHAIR.email());
        assertThat(mailer.list(null)).isEmpty();

        for (int i = 0; i < 8; i++) {
            assertThat(ask(Cast.DELEGATE.email()).location()).isEqualTo("/sign-in/link/sent");
        }
        assertThat(mailer.list(null)).hasSize(5);
    }

    @Test
    @Tries("G4")
    void refusesALinkSentBeforeThePasswordChanged() {
        var link = linkFor(Cast.DELEGATE.email());
        records.changePassword(account, Cast.PASSWORD);

        assertThat(press(new Visitor(port), link).status()).isEqualTo(422);
    }

    @Test
    @Tries("G4")
    void refusesALinkSentToAnAddressThatChanged() {
        var link = linkFor(Cast.DELEGATE.email());
        records.changeEmail(account, "new@example.org");

        assertThat(press(new Visitor(port), link).status()).isEqualTo(422);
    }

    @Test
    @Tries("G4")
    void refusesALinkOfADisabledAccount() {
        var link = linkFor(Cast.DELEGATE.email());
        accounts.disable(account);

        assertThat(press(new Visitor(port), link).status()).isEqualTo(422);
    }

    @Test
    @Tries("G3")
    void aSecondInvitationEndsTheFirstAndMakesNoSecondAccount() {
        accounts.invite(person, Cast.DELEGATE.name(), Cast.DELEGATE.email(), Language.BG);
        var first = link(newest());
        accounts.invite(person, Cast.DELEGATE.name(), "other@example.org", Language.BG);

        assertThat(newest().recipient()).isEqualTo(Cast.DELEGATE.email());
        assertThat(press(new Visitor(port), first).status()).isEqualTo(422);
        assertThat(press(new Visitor(port), link(newest())).status()).isEqualTo(303);
    }

    @Test
    @Tries("G3")
    void askingForALinkLeavesAnInvitationAsItIs() {
        accounts.invite(person, Cast.DELEGATE.name(), Cast.DELEGATE.email(), Language.BG);
        var invitation = link(newest());
        ask(Cast.DELEGATE.email());

        assertThat(press(new Visitor(port), invitation).status()).isEqualTo(303);
    }

    @Test
    @Tries("G5")
    void theLinkKeepsTheConfiguredAddressWhateverTheRequestClaims() {
        var visitor = new Visitor(port);
        var form = visitor.get("/sign-in/link").page();
        var token = form.select("input[name=_csrf]").attr("value");
        var body = "_csrf=" + token + "&email=" + Cast.DELEGATE.email();
        visitor.send(visitor.request("/sign-in/link")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=evil.example")
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.ofString(body)));

        assertThat(newest().body()).contains("http://localhost").doesNotContain("evil");
    }

    @Test
    void writesInTheReadersLanguage() {
        var visitor = new Visitor(port);
        visitor.get("/sign-in?lang=en");
        visitor.submit("/sign-in/link", "/sign-in/link", Map.of("email", Cast.DELEGATE.email()));

        assertThat(newest().subject()).startsWith("Signing in to");
    }

    private String linkFor(String email) {
        ask(email);
        return link(newest());
    }

    private Visitor.Answer ask(String email) {
        return new Visitor(port).submit("/sign-in/link", "/sign-in/link", Map.of("email", email));
    }

    private Visitor.Answer press(Visitor visitor, String link) {
        return visitor.submit(visitor.get(visitor.get(link).location()), "/sign-in/link/confirm", Map.of());
    }

    private LetterRow newest() {
        return mailer.list(null).getFirst();
    }

    private static String link(LetterRow letter) {
        var found = LINK.matcher(String.valueOf(letter.body()));
        assertThat(found.find()).isTrue();
        return found.group(2);
    }
}
