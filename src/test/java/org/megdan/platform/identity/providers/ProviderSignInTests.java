package org.megdan.platform.identity.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.platform.database.revocations.Revocable;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.mail.Mailer;
import org.megdan.testing.Authenticator;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

@PagesTest
class ProviderSignInTests {

    private static final InventedProvider PROVIDER = new InventedProvider();
    private static final String UNKNOWN = "Няма профил за Вас тук";

    @Autowired
    ApplicationContext application;

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

    private UUID account = new UUID(0, 0);
    private Visitor visitor = new Visitor(0);

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("megdan.provider.issuer", PROVIDER::issuer);
        settings.add("megdan.provider.client-secret", () -> "невярна-тайна");
        settings.add("megdan.provider.name", () -> "Община Ясен");
        settings.add("megdan.provider.two-factors", () -> "mfa");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void register() {
        new Stage(application).enter(Cast.COORDINATOR);
        account = accounts.create(
                actors.create(ActorDraft.person(Cast.DELEGATE.name())), Cast.DELEGATE.email(), Cast.PASSWORD);
        visitor = new Visitor(port);
    }

    @Test
    void aVerifiedAddressOpensItsAccountAndIsRememberedByWhoItIs() {
        PROVIDER.is("s1", Cast.DELEGATE.email(), true);
        assertThat(comeBack(visitor).location()).isEqualTo("/my");
        assertThat(mailer.to(Cast.DELEGATE.email(), 5))
                .extracting(letter -> letter.subject())
                .anySatisfy(subject -> assertThat(subject).startsWith("Нов начин за вход"));

        PROVIDER.is("s1", "another@example.org", true);
        assertThat(comeBack(new Visitor(port)).location()).isEqualTo("/my");
        assertThat(visitor.get("/account").page().select("#provider").text()).contains(Cast.DELEGATE.email());
        assertThat(visitor.get("/account/confirmation").status()).isEqualTo(200);
    }

    @Test
    void whoSignedInThereJustNowIsBelievedToBeHere() {
        theDelegate(all -> all.claim("auth_time", Instant.now().getEpochSecond()));
        comeBack(visitor);

        assertThat(visitor.get("/account/confirmation").status()).isEqualTo(303);
    }

    @Test
    void neitherAnAddressThatNobodyVerifiedNorAnUnknownOneOpensAnything() {
        PROVIDER.is("s1", Cast.DELEGATE.email(), false);
        assertRefused(visitor, UNKNOWN);
        PROVIDER.is("s2", "unknown@example.org", true);
        assertRefused(visitor, UNKNOWN);
        assertThat(records.withAddress("unknown@example.org")).isEmpty();
    }

    @Test
    void aStoppedAccountStaysShut() {
        PROVIDER.is("s1", Cast.DELEGATE.email(), true);
        comeBack(visitor);
        records.disable(account);

        assertRefused(new Visitor(port), UNKNOWN);
    }

    @Test
    void aTokenForSomebodyElseOrOfAnotherHourOrHandOpensNothing() {
        var failed = "Входът с Община Ясен не успя";
        theDelegate(all -> all.claim("nonce", "of another question"));
        assertRefused(visitor, failed);
        theDelegate(all -> all.audience("another site"));
        assertRefused(visitor, failed);
        theDelegate(all -> all.expirationTime(Date.from(Instant.now().minusSeconds(3_600))));
        assertRefused(visitor, failed);
        theDelegate(all -> all.issuer("http://localhost:1"));
        assertRefused(visitor, failed);
        PROVIDER.is("s1", Cast.DELEGATE.email(), true);
        PROVIDER.forges();
        assertRefused(visitor, failed);
    }

    @Test
    void anAnswerWithoutAQuestionOrAskedTwiceOpensNothing() {
        PROVIDER.is("s1", Cast.DELEGATE.email(), true);
        assertThat(visitor.get("/sign-in/provider/back?code=x&state=y").status())
                .isEqualTo(422);
        assertThat(visitor.get("/sign-in/provider/back?error=access_denied").status())
                .isEqualTo(422);
        var back = back(visitor.get("/sign-in/provider"));
        assertThat(new Visitor(port).get(back).status()).isEqualTo(422);
        assertThat(visitor.get(back).location()).isEqualTo("/my");
        assertThat(visitor.get(back).status()).isEqualTo(422);
    }

    @Test
    @Tries("G5")
    void theWayBackIsTheConfiguredAddressAndTheCodeIsBoundToTheBrowser() {
        var question = visitor.send(visitor.request("/sign-in/provider").header("X-Forwarded-Host", "evil.example"));

        var asked = UriComponentsBuilder.fromUriString(question.header("Location"))
                .build()
                .getQueryParams();
        assertThat(asked.getFirst("redirect_uri"))
                .endsWith("/sign-in/provider/back")
                .doesNotContain("evil");
        assertThat(asked.getFirst("code_challenge_method")).isEqualTo("S256");
        PROVIDER.is("s1", Cast.DELEGATE.email(), true);
        visitor.get(back(question));
        assertThat(PROVIDER.form()).contains("code_verifier=");
    }

    @Test
    void whoHasASecondFactorShowsItUnlessTheProviderSaysItWasShown() {
        Authenticator.enrol(new Visitor(port).signIn(Cast.DELEGATE.email(), Cast.PASSWORD));
        PROVIDER.is("s1", Cast.DELEGATE.email(), true);
        assertThat(comeBack(visitor).location()).isEqualTo("/sign-in/code");
        assertThat(visitor.get("/account").status()).isEqualTo(303);

        PROVIDER.says(all -> all.subject("s1").claim("amr", List.of("pwd", "mfa")));
        assertThat(comeBack(new Visitor(port)).location()).isEqualTo("/my");
    }

    @Test
    void theOwnerLinksAndUnlinksAndAnAddressDoesNotLinkAgain() {
        PROVIDER.is("s9", "home@example.org", false);
        visitor.signIn(Cast.DELEGATE.email(), Cast.PASSWORD);
        var go = visitor.submit("/account", "/account/provider", Map.of());
        assertThat(go.heading()).isEqualTo("Още една стъпка");
        assertThat(comeBack(visitor).location()).isEqualTo("/account#provider");
        assertThat(comeBack(new Visitor(port)).location()).isEqualTo("/my");

        var page = visitor.get("/account");
        var remove = page.page().select("form[action^=/account/provider/]").attr("action");
        assertThat(visitor.submit(page, remove, Map.of()).status()).isEqualTo(303);
        PROVIDER.is("s9", Cast.DELEGATE.email(), true);
        assertRefused(new Visitor(port), UNKNOWN);
    }

    @Test
    void onePersonThereOpensOneAccountHere() {
        PROVIDER.is("s1", Cast.DELEGATE.email(), true);
        comeBack(new Visitor(port));
        visitor.signIn(Cast.COORDINATOR.email(), Cast.PASSWORD);
        visitor.submit("/account", "/account/provider", Map.of());

        var answer = comeBack(visitor);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Нищо не е променено");
    }

    @Test
    @Tries("H9")
    void aWayInThatWasEndedSinceTheBackupStaysEnded() {
        PROVIDER.is("s1", Cast.DELEGATE.email(), true);
        comeBack(visitor);
        var row = application.getBean(ProviderIdentities.class).of(account).getFirst();

        application.getBeansOfType(Revocable.class).values().stream()
                .filter(kind -> kind.kind().equals("identity.provider"))
                .forEach(kind -> kind.revoke(row.id().toString(), account.toString()));

        assertRefused(new Visitor(port), UNKNOWN);
    }

    private static void theDelegate(Consumer<JWTClaimsSet.Builder> more) {
        PROVIDER.says(
                all -> more.accept(all.claim("email", Cast.DELEGATE.email()).claim("email_verified", true)));
    }

    private static Visitor.Answer comeBack(Visitor who) {
        return who.get(back(who.get("/sign-in/provider")));
    }

    /** What the provider would send the browser back with. */
    private static String back(Visitor.Answer question) {
        assertThat(question.status()).isEqualTo(303);
        var asked = UriComponentsBuilder.fromUriString(question.header("Location"))
                .build()
                .getQueryParams();
        PROVIDER.asked(String.valueOf(asked.getFirst("nonce")));
        return "/sign-in/provider/back?code=c0de&state=" + asked.getFirst("state");
    }

    private static void assertRefused(Visitor who, String heading) {
        var answer = comeBack(who);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.heading()).isEqualTo(heading);
        assertThat(who.get("/account").status()).isEqualTo(303);
    }
}
