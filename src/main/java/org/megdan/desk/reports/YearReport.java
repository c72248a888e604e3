package org.megdan.desk.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.BudgetSum;
import org.megdan.core.measures.Standing;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActivityRow;

/**
 * The accountability report of a year, complete in itself: what is published is this, as JSON, and every page and file of the
 * report is made from it alone. It names no persons.
 *
 * @param words of the chair, {@code assessment} the overall assessment
 * @param years the main figures of the years reported before
 */
public record YearReport(
        String format,
        UUID plan,
        String slug,
        String strategy,
        int year,
        String words,
        String assessment,
        YearFigures figures,
        List<Task> tasks,
        List<Measured> indicators,
        List<Funded> budget,
        List<Finding> findings,
        List<Earlier> years) {

    public static final String FORMAT = "megdan-yearly-report/1";

    /**
     * @param ref the task's part of the address
     * @param goal the outermost goal it serves; empty in reports published before it was told
     */
    public record Task(
            UUID node,
            String ref,
            String label,
            String goal,
            ActionEntry.Priority priority,
            String deviation,
            String reason,
            List<Activity> activities) {

        @SuppressWarnings("NullAway") // a report of before has no goals in its text
        public Task {
            goal = goal == null ? "" : goal;
        }

        public long count(ActivityRow.State state) {
            return activities.stream().filter(one -> one.state() == state).count();
        }
    }

    public record Activity(
            String title,
            ActivityRow.State state,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate doneOn) {}

    /**
     * An indicator in the year.
     *
     * @param subject the goal or task it measures
     * @param reading the approved reading that gave the value
     * @param standing against what was promised up to the end of the year
     */
    public record Measured(
            UUID id,
            String name,
            String unit,
            String subject,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            Standing standing,
            @Nullable UUID reading) {}

    /** What a source, or several together, pay for; no names where there is no source yet. */
    public record Funded(List<String> sourcesBg, List<String> sourcesEn, Sum sum) {}

    /** Money of one currency. */
    public record Sum(
            String currency,
            int lines,
            BigDecimal planned,
            BigDecimal sourced,
            BigDecimal unsourced,
            BigDecimal spent) {

        static Sum of(BudgetSum sum) {
            return new Sum(sum.currency(), sum.lines(), sum.planned(), sum.sourced(), sum.unsourced(), sum.spent());
        }
    }

    /** What an evaluation found and what came of it. */
    public record Finding(
            String evaluation, String question, String evidence, String finding, String response, String changeMade) {}

    /** @param snapshot the publication the figures come from */
    public record Earlier(int year, UUID snapshot, YearFigures figures) {}
}
