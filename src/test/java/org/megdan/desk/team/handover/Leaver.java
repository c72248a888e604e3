package org.megdan.desk.team.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.Measures;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.desk.team.functions.FunctionText;
import org.megdan.desk.team.functions.Functions;
import org.megdan.desk.team.functions.HoldingDraft;
import org.megdan.desk.team.functions.Holdings;
import org.megdan.desk.team.todos.TaskDraft;
import org.megdan.desk.team.todos.Tasks;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.Cast;
import org.megdan.testing.Stage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Boyko leaves: a function, somebody whom he deputises for, two tasks, an activity of an adopted year and an indicator are his. */
record Leaver(Stage stage, UUID kalina, UUID boyko, UUID rositsa, UUID task, UUID activity) {

    static final Viewer EDITOR =
            Viewer.program("Проба", "plans.edit", "plans.adopt", "plans.read-internal", "measures.edit");

    static Leaver enter(ApplicationContext application) {
        var stage = new Stage(application);
        var kalina = stage.enter(Cast.COORDINATOR, "COORDINATOR");
        var boyko = stage.enter(Cast.VOLUNTEER, "STAFF");
        var rositsa = stage.enter(Cast.DELEGATE, "STAFF");
        var task = Acting.as(stage.viewer(kalina), () -> team(application, kalina, boyko));
        var activity = Acting.as(EDITOR, () -> plan(application, boyko));
        return new Leaver(stage, kalina, boyko, rositsa, task, activity);
    }

    /** Boyko is none of the team from today on. */
    void endTeamTie(ApplicationContext application) {
        application
                .getBean(JdbcClient.class)
                .sql("update actors.tie set until = actors.today() where from_actor = :person and kind = 'STAFF'")
                .param("person", boyko)
                .update();
    }

    /** Boyko has a tie that gives no rights. */
    void volunteer(ApplicationContext application) {
        stage.asDirector(() -> application
                .getBean(Ties.class)
                .begin(TieDraft.of(boyko, stage.network(), "VOLUNTEER", today(application))));
    }

    private static UUID team(ApplicationContext application, UUID kalina, UUID boyko) {
        var functions = application.getBean(Functions.class);
        var holdings = application.getBean(Holdings.class);
        var tasks = application.getBean(Tasks.class);
        var since = today(application).minusDays(30);
        var card = functions.write(new FunctionText("Сътрудник", "", List.of(), null));
        var other = functions.write(new FunctionText("Координатор", "", List.of(), null));
        holdings.begin(card, HoldingDraft.of(boyko, since, kalina));
        holdings.begin(other, HoldingDraft.of(kalina, since, boyko));
        tasks.give(TaskDraft.of("Да се подреди архивът", boyko, null));
        return tasks.give(TaskDraft.of("Да се намери зала", boyko, since.plusDays(33)));
    }

    private static UUID plan(ApplicationContext application, UUID boyko) {
        var today = today(application);
        var strategy = SampleStrategy.begin(application);
        var plans = application.getBean(ActionPlans.class);
        var version = application
                .getBean(PlanShelf.class)
                .draft(strategy.slug(), EDITOR)
                .orElseThrow();
        var year = plans.begin(version.id(), today.getYear());
        var entry = plans.choose(year.id(), strategy.task(), ActionEntry.Priority.HIGH);
        var activity = plans.add(year.id(), entry, new ActivityEdit("Две обучения", boyko, List.of(), null, today));
        plans.adopt(year.id(), new Decision("Управителен съвет", "1", "1", today));
        application.getBean(Measures.class).define(figure(strategy.task(), boyko));
        return activity;
    }

    private static IndicatorDraft figure(UUID task, UUID boyko) {
        return new IndicatorDraft(
                task,
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
                boyko);
    }

    private static LocalDate today(ApplicationContext application) {
        return application.getBean(Ties.class).today();
    }
}
