package org.megdan.desk.team.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.Progress;
import org.megdan.core.plans.ProgressNote;
import org.megdan.desk.team.handover.Handovers.Passing;
import org.megdan.desk.team.todos.Task;
import org.megdan.desk.team.todos.Tasks;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Refusal;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Boyko leaves: a function, somebody whom he deputises for, two tasks, an activity of an adopted year and an indicator are his. */
@ModuleTest
class HandoverTests {

    private static final UUID NOBODY = new UUID(0, 0);
    /** Everything that says with whom something stands, as text. */
    static final String STANDING = """
            select 'task ' || id || person as line from team.task
            union all select 'held ' || card || person || coalesce(until::text, '') || coalesce(deputy::text, '') from team.holding
            union all select 'charge ' || thing_id || person_id from plans.charge
            union all select 'figure ' || id || coalesce(responsible::text, '') from measures.indicator order by 1
            """;

    @Autowired
    ApplicationContext application;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverShelf shelf;

    @Autowired
    Charges charges;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient sql;

    private Leaver leaver;
    private Stage stage;
    private UUID kalina = NOBODY;
    private UUID boyko = NOBODY;
    private UUID rositsa = NOBODY;
    private UUID task = NOBODY;
    private UUID activity = NOBODY;

    @BeforeEach
    void enter() {
        leaver = Leaver.enter(application);
        stage = leaver.stage();
        kalina = leaver.kalina();
        boyko = leaver.boyko();
        rositsa = leaver.rositsa();
        task = leaver.task();
        activity = leaver.activity();
    }

    @Test
    void allThatStandsWithAPersonGoesToAnotherAndIsTakenBackExactly() {
        var before = standing();
        assertThat(of(boyko))
                .extracting(Charge::kind)
                .containsOnly(
                        "team.entrusted.function",
                        "team.entrusted.deputy",
                        "team.entrusted.task",
                        "plans.entrusted.activity",
                        "measures.entrusted.figure");

        var handover = handOver(boyko, rositsa);

        assertThat(of(boyko)).isEmpty();
        assertThat(of(rositsa)).hasSize(6);
        assertThat(application.getBean(ActionPlanShelf.class).waitingFor(List.of(rositsa), Leaver.EDITOR))
                .extracting(ActivityRow::id)
                .containsExactly(activity);
        Acting.as(stage.viewer(kalina), () -> handovers.undo(handover));
        assertThat(standing()).isEqualTo(before);
        assertThat(of(rositsa)).isEmpty();
    }

    @Test
    void whatTheBoardAdoptedStaysAsItWasAdopted() {
        handOver(boyko, rositsa);

        var plans = application.getBean(ActionPlans.class);
        var row = application
                .getBean(ActionPlanShelf.class)
                .waitingFor(List.of(rositsa), Leaver.EDITOR)
                .getFirst();
        assertThat(plans.isExactlyAdopted(row.actionPlanId())).isTrue();
        assertThat(row.responsibleId()).isEqualTo(boyko);
        assertThat(row.answersId()).isEqualTo(rositsa);
        assertThat(row.isOf(stage.viewer(rositsa))).isTrue();
        assertThat(row.isOf(stage.viewer(boyko))).isFalse();
    }

    @Test
    void itIsAllOrNothing() {
        var passings = of(boyko).stream().map(one -> new Passing(one, rositsa)).toList();
        Acting.as(stage.viewer(boyko), () -> tasks.end(task, Task.State.DONE, ""));
        var before = standing();

        assertThatThrownBy(() -> Acting.as(stage.viewer(kalina), () -> handovers.make(boyko, passings)))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.handover.refused.passed");

        assertThat(standing()).isEqualTo(before);
        assertThat(shelf.latest()).isEmpty();
        assertThat(letters()).isZero();
    }

    @Test
    void whatSomebodyWorkedOnMeanwhileKeepsAllFromBeingTakenBack() {
        var handover = handOver(boyko, rositsa);
        Acting.as(stage.viewer(rositsa), () -> tasks.comment(task, "Звънях, заето е."));
        var before = standing();

        assertThatThrownBy(() -> Acting.as(stage.viewer(kalina), () -> handovers.undo(handover)))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.handover.refused.touched")
                .satisfies(
                        refusal -> assertThat(((Refusal) refusal).arguments()).containsExactly("Да се намери зала"));
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void soDoesProgressThatWasNoted() {
        var handover = handOver(boyko, rositsa);
        Acting.as(
                Leaver.EDITOR,
                () -> application
                        .getBean(Progress.class)
                        .note(activity, new ProgressNote(ActivityRow.State.IN_PROGRESS, null, "")));

        assertThatThrownBy(() -> Acting.as(stage.viewer(kalina), () -> handovers.undo(handover)))
                .isInstanceOf(Refusal.class);
        assertThat(of(rositsa)).hasSize(6);
    }

    @Test
    void afterAWeekAndASecondTimeNothingIsTakenBack() {
        var late = handOver(boyko, rositsa);
        sql.sql("update team.handover set made_at = made_at - interval '7 days 1 minute'")
                .update();
        assertThatThrownBy(() -> Acting.as(stage.viewer(kalina), () -> handovers.undo(late)))
                .hasMessage("team.handover.refused.over");

        sql.sql("update team.handover set made_at = made_at + interval '2 days'")
                .update();
        Acting.as(stage.viewer(kalina), () -> handovers.undo(late));
        assertThatThrownBy(() -> Acting.as(stage.viewer(kalina), () -> handovers.undo(late)))
                .hasMessage("team.handover.refused.over");
    }

    @Test
    void whatStandsWithSomebodyWhoIsGoneIsFound() {
        assertThat(charges.gone()).isEmpty();

        sql.sql("update actors.tie set until = actors.today() where from_actor = :boyko")
                .param("boyko", boyko)
                .update();

        assertThat(charges.gone()).containsExactly(boyko);
        handOver(boyko, rositsa);
        assertThat(charges.gone()).isEmpty();
    }

    @Test
    void whoIsStillTiedToTheNetworkInAnotherWayIsNotGone() {
        leaver.volunteer(application);
        leaver.endTeamTie(application);

        assertThat(charges.gone()).isEmpty();
    }

    @Test
    void whoTakesSomethingOverGetsALetterAboutTheirs() {
        var passings = of(boyko).stream()
                .map(one -> new Passing(one, one.thing().equals(task) ? kalina : rositsa))
                .toList();

        Acting.as(stage.viewer(kalina), () -> handovers.make(boyko, passings));

        var bodies = sql.sql("select recipient, body from mail.letter")
                .query((row, i) -> Map.entry(row.getString("recipient"), row.getString("body")))
                .list();
        assertThat(bodies)
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(Cast.COORDINATOR.email(), Cast.DELEGATE.email());
        assertThat(bodies)
                .filteredOn(one -> one.getKey().equals(Cast.COORDINATOR.email()))
                .allSatisfy(one -> assertThat(one.getValue())
                        .contains("Да се намери зала", Cast.VOLUNTEER.name())
                        .doesNotContain("Да се подреди архивът"));
    }

    private UUID handOver(UUID from, UUID to) {
        var passings = of(from).stream().map(one -> new Passing(one, to)).toList();
        return Acting.as(stage.viewer(kalina), () -> handovers.make(from, passings));
    }

    private List<Charge> of(UUID person) {
        var layout = application.getBean(Layouts.class).ofLetter(stage.viewer(kalina), Language.BG);
        return charges.of(List.of(person), layout).stream()
                .filter(Charge::isPassed)
                .toList();
    }

    private List<String> standing() {
        return sql.sql(STANDING).query((row, i) -> row.getString("line")).list();
    }

    private int letters() {
        return sql.sql("select count(*) from mail.letter").query(Integer.class).single();
    }
}
