package org.megdan.desk.team.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.Measures;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Progress;
import org.megdan.core.plans.ProgressNote;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.desk.team.functions.FunctionText;
import org.megdan.desk.team.functions.Functions;
import org.megdan.desk.team.functions.HoldingDraft;
import org.megdan.desk.team.functions.Holdings;
import org.megdan.desk.team.handover.Handovers.Passing;
import org.megdan.desk.team.todos.Task;
import org.megdan.desk.team.todos.TaskDraft;
import org.megdan.desk.team.todos.Tasks;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
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
    private static final Viewer EDITOR =
            Viewer.program("Проба", "plans.edit", "plans.adopt", "plans.read-internal", "measures.edit");

    /** Everything that says with whom something stands, as text. */
    private static final String STANDING = """
            select 'task ' || id || person as line from team.task
            union all select 'held ' || card || person || coalesce(until::text, '') || coalesce(deputy::text, '') from team.holding
            union all select 'charge ' || activity_id || person_id from plans.charge
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

    private Stage stage;
    private UUID kalina = NOBODY;
    private UUID boyko = NOBODY;
    private UUID rositsa = NOBODY;
    private UUID task = NOBODY;
    private UUID activity = NOBODY;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        kalina = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        boyko = stage.enter(Cast.VOLUNTEER, "STAFF");
        rositsa = stage.enter(Cast.DELEGATE, "STAFF");
        today = application.getBean(Ties.class).today();
        Acting.as(stage.viewer(kalina), () -> {
            var functions = application.getBean(Functions.class);
            var holdings = application.getBean(Holdings.class);
            var card = functions.write(new FunctionText("Сътрудник", "", List.of(), null));
            var other = functions.write(new FunctionText("Координатор", "", List.of(), null));
            holdings.begin(card, HoldingDraft.of(boyko, today.minusDays(30), kalina));
            holdings.begin(other, HoldingDraft.of(kalina, today.minusDays(30), boyko));
            task = tasks.give(TaskDraft.of("Да се намери зала", boyko, today.plusDays(3)));
            tasks.give(TaskDraft.of("Да се подреди архивът", boyko, null));
        });
        Acting.as(EDITOR, this::plan);
    }

    @Test
    void allThatStandsWithAPersonGoesToAnotherAndIsTakenBackExactly() {
        var before = standing();
        assertThat(of(boyko)).extracting(Charge::kind).containsOnly(
                "team.entrusted.function",
                "team.entrusted.deputy",
                "team.entrusted.task",
                "plans.entrusted.activity",
                "measures.entrusted.figure");

        var handover = handOver(boyko, rositsa);

        assertThat(of(boyko)).isEmpty();
        assertThat(of(rositsa)).hasSize(6);
        assertThat(application.getBean(ActionPlanShelf.class).waitingFor(List.of(rositsa), EDITOR))
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
        var row = application.getBean(ActionPlanShelf.class)
                .waitingFor(List.of(rositsa), EDITOR)
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
                .satisfies(refusal -> assertThat(((Refusal) refusal).arguments()).containsExactly("Да се намери зала"));
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void soDoesProgressThatWasNoted() {
        var handover = handOver(boyko, rositsa);
        Acting.as(EDITOR, () -> application
                .getBean(Progress.class)
                .note(activity, new ProgressNote(ActivityRow.State.IN_PROGRESS, null, "")));

        assertThatThrownBy(() -> Acting.as(stage.viewer(kalina), () -> handovers.undo(handover)))
                .isInstanceOf(Refusal.class);
        assertThat(of(rositsa)).hasSize(6);
    }

    @Test
    void afterAWeekAndASecondTimeNothingIsTakenBack() {
        var late = handOver(boyko, rositsa);
        sql.sql("update team.handover set made_at = made_at - interval '7 days 1 minute'").update();
        assertThatThrownBy(() -> Acting.as(stage.viewer(kalina), () -> handovers.undo(late)))
                .hasMessage("team.handover.refused.over");

        sql.sql("update team.handover set made_at = made_at + interval '2 days'").update();
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
        stage.asDirector(() -> application
                .getBean(Ties.class)
                .begin(TieDraft.of(boyko, stage.network(), "VOLUNTEER", today)));
        sql.sql("update actors.tie set until = actors.today() where from_actor = :boyko and kind = 'STAFF'")
                .param("boyko", boyko)
                .update();

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
        assertThat(bodies).extracting(Map.Entry::getKey).containsExactlyInAnyOrder(
                Cast.COORDINATOR.email(), Cast.DELEGATE.email());
        assertThat(bodies).filteredOn(one -> one.getKey().equals(Cast.COORDINATOR.email())).allSatisfy(one -> assertThat(
                        one.getValue())
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

    private void plan() {
        var strategy = SampleStrategy.begin(application);
        var plans = application.getBean(ActionPlans.class);
        var version = application
                .getBean(PlanShelf.class)
                .draft(strategy.slug(), EDITOR)
                .orElseThrow();
        var year = plans.begin(version.id(), today.getYear());
        var entry = plans.choose(year.id(), strategy.task(), ActionEntry.Priority.HIGH);
        activity = plans.add(year.id(), entry, new ActivityEdit("Две обучения", boyko, List.of(), null, today));
        plans.adopt(year.id(), new Decision("Управителен съвет", "1", "1", today));
        application
                .getBean(Measures.class)
                .define(new IndicatorDraft(
                        strategy.task(),
                        "NODE",
                        IndicatorKind.CAPACITY,
                        "Обучени доброволци",
                        "души",
                        "",
                        Direction.UP,
                        null,
                        null,
                        true,
                        false,
                        null,
                        Filter.NONE,
                        Frequency.YEAR,
                        boyko));
    }
}
