package org.megdan.desk.strategy.meters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.MeterReading;
import org.megdan.core.measures.Meters;
import org.megdan.core.measures.Period;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.EvaluationEdit;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Progress;
import org.megdan.core.plans.ProgressNote;
import org.megdan.core.plans.QuestionEdit;
import org.megdan.desk.strategy.subjects.SampleStrategy;
import org.megdan.platform.access.Viewer;
import org.megdan.testing.ModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class StrategyMetersTests {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Autowired
    ApplicationContext application;

    @Autowired
    Meters meters;

    @Autowired
    ActionPlans years;

    @Autowired
    Progress progress;

    @Autowired
    Evaluations evaluations;

    @Autowired
    PlanShelf shelf;

    private SampleStrategy strategy = new SampleStrategy(
            "", new java.util.UUID(0, 0), new java.util.UUID(0, 0), new java.util.UUID(0, 0), new java.util.UUID(0, 0));

    @BeforeEach
    void begin() {
        strategy = SampleStrategy.begin(application);
    }

    @Test
    void countsActivitiesOfTheYearThatAreDone() {
        var year = years.begin(version().id(), 2026);
        var entry = years.choose(year.id(), strategy.task(), ActionEntry.Priority.HIGH);
        var done = years.add(year.id(), entry, activity("Тайна лекция"));
        years.add(year.id(), entry, activity("Втора лекция"));
        progress.note(done, new ProgressNote(ActivityRow.State.DONE, LocalDate.of(2026, 6, 1), ""));

        var reading = count(
                "strategy.activities_done",
                Filter.of("subjects", strategy.task().toString()));

        assertThat(reading.amount()).isEqualByComparingTo("1");
        assertThat(reading.outOf()).isEqualByComparingTo("2");
        assertThat(reading.counted())
                .as("an internal plan's activity is named by its public task")
                .extracting(MeterReading.Counted::label)
                .containsExactly("1.1. Обучения на доброволци");
        assertThat(count(
                                "strategy.activities_done",
                                Filter.of("subjects", strategy.otherTask().toString()))
                        .outOf())
                .isNull();
    }

    @Test
    void countsFindingsThatLedToAChange() {
        var evaluation = evaluations.begin(
                version().planId(),
                new EvaluationEdit(
                        Evaluation.Kind.MID_TERM,
                        "Междинна оценка",
                        Evaluation.State.COMPLETED,
                        null,
                        LocalDate.of(2026, 5, 1),
                        JUNE));
        evaluations.ask(evaluation, question("Стигат ли обученията?", "Не стигат", "Нови обучения"));
        evaluations.ask(evaluation, question("Четен ли е бюлетинът?", "Слабо", ""));
        evaluations.ask(evaluation, question("Има ли още въпроси?", "", ""));

        var reading = count("strategy.evaluations_answered", Filter.of("strategy", strategy.slug()));

        assertThat(reading.amount()).isEqualByComparingTo("1");
        assertThat(reading.outOf()).isEqualByComparingTo("2");
        assertThat(reading.counted())
                .as("an internal evaluation's questions are not named")
                .extracting(MeterReading.Counted::label)
                .containsExactly("…");
        assertThat(count("strategy.evaluations_answered", Filter.NONE).outOf()).isNull();
    }

    private PlanVersion version() {
        return shelf.version(strategy.slug(), null, Viewer.program("test", "plans.edit"))
                .orElseThrow();
    }

    private MeterReading count(String key, Filter filter) {
        return meters.find(key).orElseThrow().count(Period.year(2026), filter);
    }

    private static ActivityEdit activity(String title) {
        return new ActivityEdit(title, null, List.of(), LocalDate.of(2026, 3, 1), JUNE);
    }

    private static QuestionEdit question(String question, String finding, String change) {
        return new QuestionEdit(null, question, "", finding, "", change, null);
    }
}
