package org.megdan.desk.reports;

import java.util.List;
import org.megdan.core.measures.Standing;
import org.megdan.core.plans.ActivityRow;

/**
 * The main figures of a year, by which years are compared.
 *
 * @param deviations tasks that went otherwise than planned
 * @param onCourse indicators that are achieved or on track
 */
public record YearFigures(
        int tasks,
        int deviations,
        int activities,
        int done,
        int inProgress,
        int late,
        int notStarted,
        int cancelled,
        int indicators,
        int onCourse,
        List<YearReport.Sum> money) {

    static YearFigures of(List<YearReport.Task> tasks, List<YearReport.Measured> measured, List<YearReport.Sum> money) {
        return new YearFigures(
                tasks.size(),
                (int) tasks.stream().filter(task -> !task.deviation().isEmpty()).count(),
                tasks.stream().mapToInt(task -> task.activities().size()).sum(),
                count(tasks, ActivityRow.State.DONE),
                count(tasks, ActivityRow.State.IN_PROGRESS),
                count(tasks, ActivityRow.State.LATE),
                count(tasks, ActivityRow.State.NOT_STARTED),
                count(tasks, ActivityRow.State.CANCELLED),
                measured.size(),
                (int) measured.stream()
                        .filter(one -> one.standing() == Standing.ACHIEVED || one.standing() == Standing.ON_TRACK)
                        .count(),
                money);
    }

    private static int count(List<YearReport.Task> tasks, ActivityRow.State state) {
        return (int) tasks.stream().mapToLong(task -> task.count(state)).sum();
    }
}
