package org.megdan.desk.strategy.indicators;

import java.util.List;
import java.util.UUID;
import org.megdan.core.measures.Progress;
import org.megdan.core.measures.Series;
import org.megdan.core.measures.Standing;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.charts.ProgressBars;
import org.megdan.platform.web.Layout;

/** How the indicators of each topmost goal stand, as bars. Goals without indicators are left out. */
class GoalProgress {

    private GoalProgress() {}

    static ProgressBars chart(Subjects subjects, List<Series> all, Layout layout) {
        var rows = subjects.topGoals().stream()
                .map(goal -> row(goal, of(goal.id(), subjects, all), subjects))
                .filter(row -> row.total() > 0)
                .toList();
        return ProgressBars.of("indicators", layout.t("strategy.indicators.by_goal"), rows);
    }

    private static Progress of(UUID goal, Subjects subjects, List<Series> all) {
        return Progress.of(all.stream()
                .filter(series ->
                        goal.equals(subjects.goals().get(series.indicator().subject())))
                .toList());
    }

    private static ProgressBars.Row row(PlanTree.Row goal, Progress progress, Subjects subjects) {
        return new ProgressBars.Row(
                goal.label(),
                subjects.nodePath(goal.id()),
                progress.count(Standing.ACHIEVED),
                progress.count(Standing.ON_TRACK),
                progress.count(Standing.BEHIND),
                progress.count(Standing.NO_READING) + progress.count(Standing.NO_TARGET));
    }
}
