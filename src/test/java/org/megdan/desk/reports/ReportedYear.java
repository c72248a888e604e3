package org.megdan.desk.reports;

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
import org.megdan.core.measures.Spending;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.Decision;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.NodeEdit;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.Plans;
import org.megdan.core.plans.Progress;
import org.megdan.core.plans.ProgressNote;
import org.springframework.context.ApplicationContext;

/** An invented strategy with a year that went partly otherwise than planned. */
record ReportedYear(ApplicationContext application, UUID version, UUID goal, UUID task) {

    static final String SLUG = "dobro-2024-2027";

    static ReportedYear begin(ApplicationContext application) {
        var plans = application.getBean(Plans.class);
        var drafts = application.getBean(Drafts.class);
        var version = plans.begin(new NewPlan(
                        "Стратегия на село Добро", SLUG, LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31), null))
                .id();
        var goal = drafts.add(
                version, Place.endOf(null), NodeEdit.titled(Level.STRATEGIC_GOAL, "1.", "Силни организации"));
        var task =
                drafts.add(version, Place.endOf(goal), NodeEdit.titled(Level.TASK, "1.1.", "Обучения на доброволци"));
        plans.publish(version, true);
        return new ReportedYear(application, version, goal, task);
    }

    /** A task with two activities, one done; 120 of 150 promised; 1234.50 planned, 800 of a known source, 400 spent. */
    ReportedYear happens(int year) {
        var years = application.getBean(ActionPlans.class);
        var progress = application.getBean(Progress.class);
        var plan = years.begin(version, year).id();
        var entry = years.choose(plan, task, ActionEntry.Priority.HIGH);
        var done = years.add(plan, entry, activity("Пролетно обучение", year));
        years.add(plan, entry, activity("Есенно обучение", year));
        years.adopt(plan, new Decision("Общо събрание", null, null, LocalDate.of(year, 1, 10)));
        progress.note(done, new ProgressNote(ActivityRow.State.DONE, LocalDate.of(year, 4, 20), ""));
        progress.deviation(plan, entry, 0, "Проведе се само едно обучение", "Залата беше в ремонт");
        measure(year);
        pay(year);
        return this;
    }

    void spend(int year, String amount) {
        var budget = application.getBean(Budget.class);
        var line = budget.lines(List.of(task), year).getFirst().id();
        budget.spend(new Spending(line, new BigDecimal(amount), LocalDate.of(year, 6, 1), "", null, null));
    }

    private static ActivityEdit activity(String title, int year) {
        return new ActivityEdit(title, null, List.of(), LocalDate.of(year, 3, 1), LocalDate.of(year, 4, 30));
    }

    private void measure(int year) {
        var measures = application.getBean(Measures.class);
        var readings = application.getBean(Readings.class);
        var indicator = measures.define(new IndicatorDraft(
                task,
                "NODE",
                IndicatorKind.PROGRESS,
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
                null));
        measures.promise(indicator, Map.of(Period.year(year), new BigDecimal("150")));
        var reading = readings.enter(ReadingDraft.of(indicator, Period.year(year), new BigDecimal("120"), null));
        readings.submit(reading);
        readings.approve(reading);
    }

    private void pay(int year) {
        application
                .getBean(Budget.class)
                .add(new BudgetLineDraft(
                        task,
                        "NODE",
                        year,
                        "Зала и лектори",
                        BudgetKind.EXPENSE,
                        BudgetPriority.HIGH,
                        new BigDecimal("1234.50"),
                        BudgetLineDraft.EURO,
                        "",
                        List.of(BudgetLineDraft.Share.amount(FundingSource.PROJECT_FUNDS, "800"))));
        spend(year, "400");
    }
}
