package org.megdan.desk.strategy.indicators;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.megdan.core.measures.Progress;
import org.megdan.core.measures.Series;
import org.megdan.core.measures.Standing;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.charts.StackedBars;
import org.megdan.platform.web.Layout;

/** How many indicators of each topmost goal stand how, as bars. Goals without indicators are left out. */
class GoalProgress {

    private GoalProgress() {}

    static StackedBars chart(Subjects subjects, List<Series> all, Layout layout) {
        return StackedBars.of(
                "indicators",
                layout.t("strategy.indicators.by_goal"),
                "",
                Arrays.stream(Standing.values())
                        .map(standing ->
                                new StackedBars.Series(layout.t(standing.key()), standing == Standing.NO_READING))
                        .toList(),
                subjects.topGoals().stream()
                        .map(goal -> row(goal, of(goal.id(), subjects, all), subjects))
                        .filter(row -> row.total().signum() > 0)
                        .toList());
    }

    private static Progress of(UUID goal, Subjects subjects, List<Series> all) {
        return Progress.of(all.stream()
                .filter(series ->
                        goal.equals(subjects.goals().get(series.indicator().subject())))
                .toList());
    }

    private static StackedBars.Row row(PlanTree.Row goal, Progress progress, Subjects subjects) {
        return new StackedBars.Row(
                goal.label(),
                subjects.nodePath(goal.id()),
                Arrays.stream(Standing.values())
                        .map(standing -> BigDecimal.valueOf(progress.count(standing)))
                        .toList());
    }
}
