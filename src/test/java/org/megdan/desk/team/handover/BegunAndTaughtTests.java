package org.megdan.desk.team.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.EvaluationEdit;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Plans;
import org.megdan.desk.team.handover.Handovers.Passing;
import org.megdan.desk.team.mentors.Mentorings;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDos;
import org.megdan.testing.Cast;
import org.megdan.testing.ModuleTest;
import org.megdan.testing.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Boyko leaves a strategy and an evaluation half written, and Neda, whom he taught. */
@ModuleTest
class BegunAndTaughtTests {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final String STANDING = """
            select 'draft ' || id || coalesce(created_by::text, '') as line from plans.version
            union all select 'evaluation ' || id || created_by from plans.evaluation
            union all select 'charge ' || thing_id || person_id from plans.charge
            union all select 'pair ' || id || mentor || learner || tie || since || coalesce(until::text, '') from team.mentoring
            union all select 'note ' || id || mentoring || words from team.mentoring_note
            union all select 'tie ' || id || from_actor || to_actor || since || coalesce(until::text, '') from actors.tie order by 1
            """;

    @Autowired
    ApplicationContext application;

    @Autowired
    Handovers handovers;

    @Autowired
    Charges charges;

    @Autowired
    Mentorings pairs;

    @Autowired
    JdbcClient sql;

    private Stage stage;
    private UUID kalina = NOBODY;
    private UUID boyko = NOBODY;
    private UUID rositsa = NOBODY;
    private UUID neda = NOBODY;
    private UUID pair = NOBODY;
    private PlanVersion draft;

    @BeforeEach
    void enter() {
        stage = new Stage(application);
        kalina = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        boyko = stage.enter(Cast.VOLUNTEER, "STAFF");
        rositsa = stage.enter(Cast.DELEGATE, "STAFF");
        neda = stage.enter(Cast.CITIZEN);
        draft = Acting.as(stage.viewer(boyko), this::begun);
        pair = Acting.as(stage.viewer(kalina), () -> pairs.begin(boyko, neda, null, "Сама да води среща"));
        Acting.as(stage.viewer(boyko), () -> pairs.note(pair, today(), "Първи разговор"));
    }

    private PlanVersion begun() {
        var version = application.getBean(Plans.class).begin(NewPlan.titled("Стратегия на половина"));
        application
                .getBean(Evaluations.class)
                .begin(
                        version.planId(),
                        new EvaluationEdit(
                                Evaluation.Kind.MID_TERM,
                                "Междинна оценка",
                                Evaluation.State.UNDER_WAY,
                                null,
                                today(),
                                today().plusDays(30)));
        return version;
    }

    @Test
    void whatWasBegunAndWhoWasTaughtGoOnWithAnotherAndComeBackExactly() {
        var before = standing();
        assertThat(of(boyko))
                .extracting(Charge::kind)
                .containsExactlyInAnyOrder("plans.entrusted.begun", "plans.entrusted.begun", "team.entrusted.pair");

        var handover = handOver(rositsa);

        assertThat(of(boyko)).isEmpty();
        assertThat(of(rositsa)).hasSize(3);
        assertThat(application.getBean(PlanShelf.class).begunBy(rositsa)).contains(draft.id());
        assertThat(todos(rositsa)).contains("Междинна оценка");
        assertThat(todos(boyko)).doesNotContain("Междинна оценка");
        Acting.as(stage.viewer(kalina), () -> handovers.undo(handover));
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void whatTheTwoSaidIsNotForTheNextMentor() {
        handOver(rositsa);

        var found = pairs.list(stage.viewer(rositsa));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().goal()).isEqualTo("Сама да води среща");
        assertThat(found.getFirst().learner()).isEqualTo(neda);
        assertThat(pairs.notes(found.getFirst().id())).isEmpty();
        assertThat(pairs.find(pair, stage.viewer(rositsa))).isEmpty();
        assertThat(pairs.find(pair, stage.viewer(neda)).orElseThrow().isOver()).isTrue();
        assertThat(pairs.notes(pair)).hasSize(1);
    }

    @Test
    void theNextMentorsFirstWordKeepsAllFromBeingTakenBack() {
        var handover = handOver(rositsa);
        Acting.as(
                stage.viewer(rositsa),
                () -> pairs.note(pairs.list(stage.viewer(rositsa)).getFirst().id(), today(), "Запознахме се"));
        var before = standing();

        assertThatThrownBy(() -> undo(handover)).hasMessage("team.handover.refused.touched");
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void soDoesADraftThatIsADraftNoMore() {
        var handover = handOver(rositsa);
        Acting.as(stage.viewer(rositsa), () -> application.getBean(Plans.class).discard(draft.id()));

        assertThatThrownBy(() -> undo(handover)).hasMessage("team.handover.refused.touched");
    }

    @Test
    void soDoesADraftThatWasPassedOnAgainAndCameBack() {
        var first = handOver(rositsa);
        pass(rositsa, kalina);
        pass(kalina, rositsa);

        assertThatThrownBy(() -> undo(first)).hasMessage("team.handover.refused.touched");
    }

    @Test
    void whoMayNotEditStrategiesTakesNoDraftOfOne() {
        var chair = stage.enter(Cast.CHAIR, "CHAIR");
        var before = standing();

        assertThatThrownBy(() -> handOver(chair))
                .isInstanceOf(Refusal.class)
                .hasMessage("team.handover.refused.may-not");
        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void nobodyBecomesTheirOwnMentor() {
        stage.asDirector(
                () -> application.getBean(Ties.class).begin(TieDraft.of(neda, stage.network(), "STAFF", today())));

        assertThatThrownBy(() -> handOver(neda)).hasMessage("team.mentors.refused.self");
    }

    @Test
    void whoLearnsIsToldOfAndNotPassedOn() {
        assertThat(all(neda)).extracting(Charge::isPassed).containsExactly(false);
    }

    private UUID handOver(UUID to) {
        return pass(boyko, to);
    }

    private UUID pass(UUID from, UUID to) {
        var passings = of(from).stream().map(one -> new Passing(one, to)).toList();
        return Acting.as(stage.viewer(kalina), () -> handovers.make(from, passings));
    }

    private void undo(UUID handover) {
        Acting.as(stage.viewer(kalina), () -> handovers.undo(handover));
    }

    private List<Charge> of(UUID person) {
        return all(person).stream().filter(Charge::isPassed).toList();
    }

    private List<Charge> all(UUID person) {
        var layout = application.getBean(Layouts.class).ofLetter(stage.viewer(kalina), Language.BG);
        return charges.of(List.of(person), layout);
    }

    private List<String> todos(UUID person) {
        var layout = application.getBean(Layouts.class).ofLetter(stage.viewer(person), Language.BG);
        return application.getBeansOfType(ToDos.class).values().stream()
                .flatMap(source -> source.of(stage.viewer(person), layout).stream())
                .map(ToDo::title)
                .toList();
    }

    private List<String> standing() {
        return sql.sql(STANDING).query((row, i) -> row.getString("line")).list();
    }

    private LocalDate today() {
        return application.getBean(Ties.class).today();
    }
}
