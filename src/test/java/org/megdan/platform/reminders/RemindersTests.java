package org.megdan.platform.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.mail.LetterRow;
import org.megdan.platform.mail.Mailer;
import org.megdan.testing.Cast;
import org.megdan.testing.PagesTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.megdan.testing.Visitor;
import org.megdan.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft of a strategy waits for the chair's decision, and for nobody else's. */
@PagesTest
class RemindersTests {

    private static final Pattern STOP = Pattern.compile("/reminders/stop/[A-Za-z0-9_-]{32}");

    @Autowired
    ApplicationContext application;

    @Autowired
    WeeklyDigests digests;

    @Autowired
    Mailer mailer;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @LocalServerPort
    int port;

    private Stage stage;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        stage.enter(Cast.VOLUNTEER, "STAFF");
        stage.enter(Cast.CHAIR, "CHAIR");
        stage.enter(Cast.CITIZEN);
        SampleStrategy.begin(application);
        sql.sql("update identity.account set first_signed_in_at = now()").update();
    }

    @Test
    void goesOnceAWeekToWhomSomethingPresses() {
        assertThat(digests.send()).isEqualTo(1);
        assertThat(digests.send()).isZero();

        var letter = letter();
        assertThat(letter.recipient()).isEqualTo(Cast.CHAIR.email());
        assertThat(letter.subject()).isEqualTo("Чака Ви 1 неотложно нещо – " + Cast.NETWORK);
        assertThat(letter.body())
                .contains(
                        "Здравейте, " + Cast.CHAIR.name(),
                        "Чака Вашето решение",
                        "/versions/1\n",
                        "/my",
                        "/account/reminders")
                .doesNotContain("⟨");
    }

    @Test
    void goesToNoAddressThatNobodyHasSignedInWith() {
        sql.sql("update identity.account set first_signed_in_at = null").update();
        assertThat(digests.send()).isZero();

        new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);

        assertThat(digests.send()).isEqualTo(1);
    }

    @Test
    void anotherWeekIsToldAnew() {
        digests.send();
        sql.sql("update reminders.digest set week = week - 7").update();

        assertThat(digests.send()).isEqualTo(1);
        assertThat(mailer.list(null)).hasSize(2);
    }

    @Test
    @Tries("H7")
    void serversThatSendAtOnceWriteOneLetter() throws Exception {
        try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one = digests::send;
            var sent = servers.invokeAll(List.of(one, one, one, one, one, one));

            assertThat(sent.stream().mapToInt(RemindersTests::count).sum()).isEqualTo(1);
        }
        assertThat(mailer.list(null)).hasSize(1);
    }

    @Test
    void isInTheLanguageSomebodySignedInWithUntilTheyChoose() {
        var chair = new Visitor(port);
        chair.get("/?lang=en");
        chair.signIn(Cast.CHAIR.email(), Cast.PASSWORD);
        digests.send();
        assertThat(letter().body()).contains("Hello " + Cast.CHAIR.name(), "Waits for your decision");

        assertThat(choose(chair, "BG").status()).isEqualTo(303);
        sql.sql("delete from reminders.digest").update();
        digests.send();
        assertThat(letter().body()).contains("Здравейте");
    }

    @Test
    void doesNotGoToWhoWantsNoneNorToClosedAccounts() {
        var chair = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);
        var kept = choose(chair, "NONE");
        assertThat(chair.get(kept.location()).page().text()).contains("Повече няма да Ви пращаме напомняния");
        assertThat(chair.get("/account/reminders")
                        .page()
                        .select("input[checked]")
                        .attr("value"))
                .isEqualTo("NONE");
        assertThat(digests.send()).isZero();

        choose(chair, "BG");
        var account = accounts.withAddress(Cast.CHAIR.email()).orElseThrow().id();
        stage.asDirector(() -> {
            accounts.disable(account);
            return account;
        });
        assertThat(digests.send()).isZero();
    }

    @Test
    void aChoiceThatIsNoneOfTheThreeComesBack() {
        var chair = new Visitor(port).signIn(Cast.CHAIR.email(), Cast.PASSWORD);

        var answer = choose(chair, "FR");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".errors").text()).contains("Изберете едно от трите");
    }

    @Test
    @Tries("E9")
    void openingTheLinkOfALetterChangesNothing() {
        digests.send();
        var page = new Visitor(port).get(stop());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(choices()).isEmpty();
    }

    @Test
    @Tries("E9")
    void oneClickEndsTheLettersWithoutSigningIn() {
        digests.send();
        var stop = stop();

        var answer = new Visitor(port).post(stop, Map.of("List-Unsubscribe", "One-Click"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.heading()).isEqualTo("Напомнянията са спрени");
        assertThat(choices()).containsExactly("NONE");
        assertThat(oneClickAsFormData(stop).status()).isEqualTo(200);
        sql.sql("update reminders.digest set week = week - 7").update();
        assertThat(digests.send()).isZero();
        assertThat(sql.sql("select action from audit.entry where action = 'reminders.act.chosen'")
                        .query((row, i) -> row.getString(1))
                        .list())
                .hasSize(1);
    }

    @Test
    void theButtonOfThePageDoesTheSame() {
        digests.send();
        var stop = stop();

        assertThat(new Visitor(port).submit(stop, stop, Map.of()).heading()).isEqualTo("Напомнянията са спрени");
        assertThat(choices()).containsExactly("NONE");
    }

    @Test
    @Tries("E9")
    void aWordThatIsInNoLetterIsMissing() {
        digests.send();
        var forged = "/reminders/stop/" + "A".repeat(32);

        assertThat(new Visitor(port).get(forged).status()).isEqualTo(404);
        assertThat(new Visitor(port).post(forged, Map.of()).status()).isEqualTo(404);
        assertThat(choices()).isEmpty();
    }

    private Answer choose(Visitor visitor, String wanted) {
        return visitor.submit("/account/reminders", "/account/reminders", Map.of("wanted", wanted));
    }

    private Answer oneClickAsFormData(String stop) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";
        var visitor = new Visitor(port);
        return visitor.send(visitor.request(stop)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
    }

    private LetterRow letter() {
        return mailer.list(null).getFirst();
    }

    private String stop() {
        var found = STOP.matcher(Objects.requireNonNull(letter().body()));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private List<String> choices() {
        return sql.sql("select wanted from reminders.choice")
                .query((row, i) -> row.getString(1))
                .list();
    }

    private static int count(Future<Integer> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
