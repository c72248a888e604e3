package org.megdan.platform.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.platform.database.revocations.Revocable;
import org.megdan.platform.identity.Accounts;
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

@PagesTest
class SecondFactorPagesTests {

    private static final String ON = "/account/second-factor";

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    List<Revocable> revocables;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private UUID account;
    private Visitor owner;
    private Authenticator app;

    @BeforeEach
    void enrol() {
        var enrolled = Enrolled.coordinator(application, port);
        account = enrolled.account();
        owner = enrolled.owner();
        app = enrolled.app();
    }

    @Test
    void renewsRecoveryCodesForWhoeverShowsMoreThanAnOpenSession() {
        var refused = owner.submit(ON, ON + "/recovery-codes", Map.of("code", "нещо друго"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Не съвпада нито с паролата").doesNotContain("нещо друго");

        var told = owner.submit(ON, ON + "/recovery-codes", Map.of("code", Cast.PASSWORD));

        assertThat(told.header("Cache-Control")).contains("no-store");
        var renewed = told.page().select("#recovery-codes li").eachText();
        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(app.recoveryCodes());
        var visitor = new Visitor(port);
        password(visitor);
        assertThat(code(visitor, app.recoveryCodes().getFirst()).status()).isEqualTo(422);
        assertThat(code(visitor, renewed.getFirst()).status()).isEqualTo(303);
    }

    @Test
    void isSwitchedOffByPasswordOrCodeAndByNothingLess() {
        assertThat(owner.submit(ON, ON + "/removal", Map.of("code", "")).status())
                .isEqualTo(422);
        assertThat(owner.submit(ON, ON + "/removal", Map.of("code", "123")).status())
                .isEqualTo(422);
        assertThat(password(new Visitor(port)).location()).isEqualTo("/sign-in/code");

        var done = owner.submit(ON, ON + "/removal", Map.of("code", app.code(0)));

        assertThat(done.location()).isEqualTo("/account");
        assertThat(password(new Visitor(port)).location()).isEqualTo("/my");
        assertThat(letters()).contains("Изключена втора стъпка при влизане в „Мрежа «Добро село»“");
        assertThat(owner.get("/account").page().select("#history").text())
                .contains("включена втора стъпка при влизане", "изключена втора стъпка при влизане");
        assertThat(sql.sql("select subject from database.revocation where kind = 'identity.second-factor'")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void endsOtherSessionsWhenItIsSwitchedOn() {
        new Stage(application).enter(Cast.CHAIR, "CHAIR");
        var here = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);
        var elsewhere = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);
        var wrong = here.submit(ON, ON, Map.of("code", "12345"));
        var secret = wrong.page().select("#secret").text();
        assertThat(wrong.status()).isEqualTo(422);

        Authenticator.enrol(here);

        assertThat(secret).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(elsewhere.get("/account").location()).isEqualTo("/sign-in");
        assertThat(here.get(ON).body()).doesNotContain(secret);
        assertThat(here.get(ON + "/picture").status()).isEqualTo(404);
    }

    @Test
    void showsThePictureOnceAndToNobodyElse() {
        new Stage(application).enter(Cast.CHAIR, "CHAIR");
        var here = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);
        here.get(ON);
        var picture = here.get(ON + "/picture");

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(picture.header("Cache-Control")).contains("no-store");
        assertThat(picture.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(new Visitor(port).get(ON + "/picture").location()).isEqualTo("/sign-in");
    }

    @Test
    void oneThatWasLostGoesAgainWhenAnOlderDatabaseComesBack() {
        var factor = factors.of(account).orElseThrow().id();

        revocables.stream()
                .filter(kind -> kind.kind().equals("identity.second-factor"))
                .forEach(kind -> kind.revoke(factor.toString(), account.toString()));

        assertThat(password(new Visitor(port)).location()).isEqualTo("/my");
    }

    @Test
    void aCodeThatWasUsedGoesAgainWhenAnOlderDatabaseComesBack() {
        var spare = app.recoveryCodes().getFirst();
        var id = sql.sql("select id from identity.recovery_code where hash = sha256(convert_to(:code, 'UTF8'))")
                .param("code", spare.replace("-", ""))
                .query(UUID.class)
                .single();

        revocables.stream()
                .filter(kind -> kind.kind().equals("identity.recovery-code"))
                .forEach(kind -> kind.revoke(id.toString(), account.toString()));

        var visitor = new Visitor(port);
        password(visitor);
        assertThat(code(visitor, spare).status()).isEqualTo(422);
        assertThat(code(visitor, app.recoveryCodes().getLast()).status()).isEqualTo(303);
        assertThat(owner.get("/account").page().select("#history").text())
                .contains("отнето отново след възстановяване");
    }

    @Test
    void ofManyRenewalsAtOnceTheCodesOfOneHold() throws Exception {
        Callable<List<String>> renewal =
                () -> new Stage(application).asDirector(() -> factors.renewRecoveryCodes(account));
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var told : pool.invokeAll(Collections.nCopies(6, renewal))) {
                assertThat(told.get()).hasSize(10);
            }
        }
        assertThat(factors.of(account).orElseThrow().recoveryCodes()).isEqualTo(10);
    }

    @Test
    void theLetterNamesWhoSwitchedItOff() {
        new Stage(application).asDirector(() -> {
            accounts.switchSecondFactorOff(account);
            return account;
        });

        assertThat(body("Изключена втора стъпка")).contains("Постановка").doesNotContain("Ако не сте били Вие");
    }

    @Test
    void theMachineLetsInWithoutTheTelephone() {
        var path = new Stage(application).asDirector(() -> accounts.invitationPath(account));
        var visitor = new Visitor(port);
        visitor.get(path);

        var answer = visitor.submit("/sign-in/link/confirm", "/sign-in/link/confirm", Map.of());

        assertThat(answer.location()).isEqualTo("/my");
        assertThat(body("Изключена втора стъпка")).contains("от самия сървър").doesNotContain("Ако не сте били Вие");
    }

    private String body(String subject) {
        return sql.sql("select body from mail.letter where subject like :subject || '%'")
                .param("subject", subject)
                .query(String.class)
                .single();
    }

    private Answer password(Visitor visitor) {
        return visitor.submit(
                "/sign-in", "/sign-in", Map.of("email", Cast.COORDINATOR.email(), "password", Cast.PASSWORD));
    }

    private static Answer code(Visitor visitor, String code) {
        return visitor.submit("/sign-in/code", "/sign-in/code", Map.of("code", code));
    }

    private List<String> letters() {
        return sql.sql("select subject from mail.letter order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
