package org.megdan.desk.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.measures.Budget;
import org.megdan.core.measures.BudgetKind;
import org.megdan.core.measures.BudgetLineDraft;
import org.megdan.core.measures.BudgetPriority;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.FundingSource;
import org.megdan.core.measures.IndicatorDraft;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.ReadingDraft;
import org.megdan.core.measures.Readings;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.EvaluationEdit;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.Plans;
import org.megdan.core.plans.QuestionEdit;
import org.springframework.context.ApplicationContext;

/** An invented adopted strategy with everything that hangs on one, in 2026; an open revision is its draft. */
public record LivingStrategy(
        String slug, UUID goal, UUID task, UUID indicator, UUID reading, UUID entry, UUID activity, UUID evaluation) {

    public static final int YEAR = 2026;

    public static LivingStrategy begin(ApplicationContext application, UUID organisation, UUID person) {
        var plans = application.getBean(Plans.class);
        var drafts = application.getBean(Drafts.class);
        var version = plans.begin(new NewPlan(
                        "Стратегия на село Живо", "zhivo", LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31), null))
                .id();
        var goal = drafts.add(version, Place.endOf(null), NodeEdit.titled(Level.STRATEGIC_GOAL, "1.", "Живо читалище"));
        var task = drafts.add(
                version,
                Place.endOf(goal),
                new NodeEdit(
                        Level.TASK,
                        "1.1.",
                        "Обучения за доброволци",
                        "Пролет и есен",
                        List.of(),
                        List.of(),
                        List.of("Доброволци"),
                        List.of("Обучени са 100 души"),
                        List.of(
                                new NodeActor(organisation, NodeActor.Role.RESPONSIBLE),
                                new NodeActor(person, NodeActor.Role.PARTNER))));
        drafts.add(version, Place.endOf(goal), NodeEdit.titled(Level.TASK, "1.2.", "Библиотека на открито"));
        plans.adopt(version, new Decision("Общо събрание", "7", null, LocalDate.of(2025, 2, 1)), true);
        plans.revise(version, "Втора версия");
        var indicator = indicator(application, task);
        var reading = approved(application, indicator);
        pay(application, task);
        var year = new SharedYear(application, version, task, person);
        return new LivingStrategy(
                "zhivo",
                goal,
                task,
                indicator,
                reading,
                year.entry(),
                year.activity(),
                evaluation(application, version, task));
    }

    String api(String rest) {
        return "/api/v1/strategies/" + slug + rest;
    }

    private static UUID indicator(ApplicationContext application, UUID task) {
        var measures = application.getBean(Measures.class);
        var indicator = measures.define(new IndicatorDraft(
                task,
                "NODE",
                IndicatorKind.PROGRESS,
                "Обучени доброволци",
                "души",
                "",
                Direction.UP,
                new BigDecimal("5"),
                LocalDate.of(2024, 12, 31),
                false,
                false,
                null,
                Filter.NONE,
                Frequency.YEAR,
                null));
        measures.promise(indicator, Map.of(Period.year(YEAR), new BigDecimal("100")));
        return indicator;
    }

    private static UUID approved(ApplicationContext application, UUID indicator) {
        var readings = application.getBean(Readings.class);
        var reading = readings.enter(ReadingDraft.of(indicator, Period.year(2025), new BigDecimal("40"), null)
                .resting(
                        List.of(new ReadingDraft.Part("MUNICIPALITY", "Живо", new BigDecimal("40"), null)),
                        List.of(new ReadingDraft.Evidence("Списъци", "https://example.org/1", null))));
        readings.submit(reading);
        readings.approve(reading);
        return reading;
    }

    private static void pay(ApplicationContext application, UUID task) {
        application
                .getBean(Budget.class)
                .add(new BudgetLineDraft(
                        task,
                        "NODE",
                        YEAR,
                        "Лектори",
                        BudgetKind.EXPENSE,
                        BudgetPriority.HIGH,
                        new BigDecimal("1000"),
                        BudgetLineDraft.EURO,
                        "",
                        List.of(BudgetLineDraft.Share.percent(FundingSource.PROJECT_FUNDS, "75"))));
    }

    private static UUID evaluation(ApplicationContext application, UUID version, UUID task) {
        var evaluations = application.getBean(Evaluations.class);
        var plan = application.getBean(Plans.class).version(version).planId();
        var id = evaluations.begin(
                plan,
                new EvaluationEdit(
                        Evaluation.Kind.MID_TERM,
                        "Междинна оценка",
                        Evaluation.State.COMPLETED,
                        null,
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 30)));
        evaluations.ask(
                id,
                new QuestionEdit(task, "Стигат ли обученията?", "Анкети", "Не", "Ще са повече", "Две на сезон", task));
        evaluations.publish(id, true);
        return id;
    }

    /** The adopted plan of the year, shared with everyone, and a draft that revises it. */
    private record SharedYear(UUID entry, UUID activity) {

        SharedYear(ApplicationContext application, UUID version, UUID task, UUID person) {
            this(begin(application, version, task, person));
        }

        private SharedYear(UUID[] made) {
            this(made[0], made[1]);
        }

        private static UUID[] begin(ApplicationContext application, UUID version, UUID task, UUID person) {
            var years = application.getBean(ActionPlans.class);
            var plan = years.begin(version, YEAR).id();
            var entry = years.choose(plan, task, ActionEntry.Priority.HIGH);
            var activity = years.add(
                    plan,
                    entry,
                    new ActivityEdit(
                            "Пролетно обучение",
                            person,
                            List.of(),
                            LocalDate.of(YEAR, 3, 1),
                            LocalDate.of(YEAR, 4, 30)));
            years.adopt(plan, new Decision("Управителен съвет", null, null, LocalDate.of(YEAR, 1, 10)));
            years.share(plan, true);
            years.revise(plan);
            return new UUID[] {entry, activity};
        }
    }
}
