package org.megdan.desk.relations.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.relations.Circle;
import org.megdan.platform.database.revocations.OlderDatabaseFound;
import org.megdan.platform.mail.Mailer;
import org.megdan.testing.Cast;
import org.megdan.testing.Covers;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.megdan.testing.Tries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class YearlyLettersTests {

    private static final String ADDRESS = "vanelin@example.org";

    @Autowired
    ApplicationContext application;

    @Autowired
    PlanLetters planning;

    @Autowired
    YearlyLetters yearly;

    @Autowired
    SendLetter sending;

    @Autowired
    Letters letters;

    @Autowired
    Answers answers;

    @Autowired
    RevokedObjections revoked;

    @Autowired
    Mailer mailer;

    @Autowired
    JdbcClient sql;

    private Stage stage;
    private Circle circle;
    private UUID official = new UUID(0, 0);

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        circle = new Circle(application, stage);
        official = circle.official("Венелин Мъглявоградски", "Кмет", "Община Никъдешна", "public-finance");
        circle.reachedBy(official, ADDRESS);
        circle.lookedAt(official, 400);
    }

    @Test
    @Covers("000/1.3.1")
    void asksAfterAYearOnceAndNotAgainWithinTheNext() {
        assertThat(planning.plan()).isEqualTo(1);
        assertThat(planning.plan()).isZero();
        assertThat(yearly.sendDue()).as("announced, not yet due").isZero();

        aWeekPasses();
        assertThat(yearly.sendDue()).isEqualTo(1);
        assertThat(yearly.sendDue()).isZero();
        assertThat(mailer.to(ADDRESS, 10)).hasSize(1);

        sql.sql("update relations.letter set planned_on = planned_on - 300").update();
        assertThat(planning.plan()).isZero();
        sql.sql("update relations.letter set planned_on = planned_on - 70").update();
        assertThat(planning.plan()).as("another year").isEqualTo(1);
    }

    @Test
    void tellsWhatIsKeptAndWhereToAnswer() {
        circle.lookedAt(circle.reachedBy(circle.expert("Ясна Кръглоумова", "law"), "yasna@example.org"), 500);
        send();

        var body = sql.sql("select body from mail.letter where recipient = :to")
                .param("to", ADDRESS)
                .query(String.class)
                .single();
        assertThat(body)
                .contains(
                        "Здравейте, Венелин Мъглявоградски",
                        "длъжностно лице – Кмет, Община Никъдешна",
                        StillRight.PATH,
                        "60 дни")
                .doesNotContain("Ясна", "⟨");
        assertThat(mailer.list(null)).hasSize(2);
    }

    @Test
    void leavesAloneWhoeverIsFreshHasNoAddressOrWantsNone() {
        circle.reachedBy(circle.expert("Прясна Проверена"), "fresh@example.org");
        circle.lookedAt(circle.expert("Без Адресова"), 500);
        var account = stage.enter(Cast.CITIZEN);
        var ended = circle.lookedAt(
                circle.tied(ActorKind.PERSON, Cast.CITIZEN.name(), "EXPERT", "", stage.network(), List.of()), 500);
        circle.reachedBy(ended, Cast.CITIZEN.email());
        sql.sql("""
                insert into reminders.choice (account, wanted, chosen_at)
                select id, 'NONE', now() from identity.account where person = :person
                """).param("person", account).update();
        answers.object(new ActorName(circle.who(official), ActorKind.PERSON, "Венелин Мъглявоградски", "v"));

        assertThat(planning.plan()).isZero();
        assertThat(letters.unreached(PlanLetters.kinds()))
                .extracting(one -> one.who().name())
                .containsExactly("Без Адресова", "Венелин Мъглявоградски", Cast.CITIZEN.name());
    }

    @Test
    void whatSomebodyCheckedMeanwhileIsNotAsked() {
        planning.plan();
        aWeekPasses();
        circle.lookedAt(official, 1);

        assertThat(yearly.sendDue()).isZero();
        assertThat(letters.planned()).isEmpty();
        assertThat(mailer.list(null)).isEmpty();
    }

    @Test
    @Tries({"H7", "E8"})
    void serversThatPlanAndSendAtOnceWriteOneLetter() throws Exception {
        try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> plan = planning::plan;
            assertThat(sum(servers.invokeAll(List.of(plan, plan, plan, plan)))).isEqualTo(1);
            aWeekPasses();
            Callable<Integer> send = yearly::sendDue;
            assertThat(sum(servers.invokeAll(List.of(send, send, send, send)))).isEqualTo(1);
        }
        assertThat(mailer.list(null)).hasSize(1);
    }

    @Test
    @Tries("H9")
    void anOlderDatabaseAsksNobodyByItselfAndKeepsObjections() {
        revoked.on(new OlderDatabaseFound());
        aWeekPasses();
        assertThat(yearly.sendDue()).isZero();
        assertThat(letters.planned()).singleElement().matches(LetterRow::isHeld);

        revoked.revoke(circle.who(official).toString(), "");
        assertThat(letters.planned()).isEmpty();
        assertThat(planning.plan()).isZero();
    }

    private void send() {
        planning.plan();
        letters.planned().forEach(row -> assertThat(sending.send(row.id())).isTrue());
    }

    private void aWeekPasses() {
        sql.sql("update relations.letter set planned_on = planned_on - 7, send_on = send_on - 7")
                .update();
    }

    private static int sum(List<Future<Integer>> counts) throws Exception {
        int sum = 0;
        for (var count : counts) {
            sum += count.get();
        }
        return sum;
    }
}
