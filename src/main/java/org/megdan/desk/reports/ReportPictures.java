package org.megdan.desk.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.reports.YearReport.Sum;
import org.megdan.desk.reports.YearReport.Task;
import org.megdan.platform.charts.ProgressBars;
import org.megdan.platform.charts.StackedBars;

/** The figures of a report as pictures: made from the published text alone, as all else in it. */
public record ReportPictures(ReportView view) {

    /** How far the activities under each goal came. */
    public ProgressBars goals() {
        var byGoal = view.report().tasks().stream()
                .collect(Collectors.groupingBy(Task::goal, java.util.LinkedHashMap::new, Collectors.toList()));
        return ProgressBars.of(
                "goals",
                view.layout().t("reports.picture.goals"),
                byGoal.entrySet().stream()
                        .map(goal -> {
                            var name = goal.getKey().isEmpty() ? view.report().strategy() : goal.getKey();
                            return row(name, null, YearFigures.of(goal.getValue(), List.of(), List.of()));
                        })
                        .toList());
    }

    /** How far the activities of each reported year came. */
    public ProgressBars years() {
        return ProgressBars.of(
                "by-year",
                view.layout().t("reports.picture.years"),
                view.years().stream()
                        .map(year -> row(
                                Integer.toString(year.year()),
                                view.isOwn(year) ? null : view.yearPath(year),
                                year.figures()))
                        .toList());
    }

    private static ProgressBars.Row row(String label, @Nullable String path, YearFigures figures) {
        return new ProgressBars.Row(
                label, path, figures.done(), figures.inProgress(), figures.late(), figures.notStarted());
    }

    /** What was spent, what is left of the secured and what had no source, by sources; one picture a currency. */
    public List<StackedBars> money() {
        return view.report().figures().money().stream()
                .map(Sum::currency)
                .map(this::money)
                .toList();
    }

    private StackedBars money(String currency) {
        var layout = view.layout();
        var series = List.of(
                StackedBars.Series.of(layout.t("reports.budget.spent")),
                StackedBars.Series.of(layout.t("reports.picture.left")),
                StackedBars.Series.missing(layout.t("reports.budget.unsourced")));
        var rows = view.report().budget().stream()
                .filter(row -> row.sum().currency().equals(currency))
                .map(row -> new StackedBars.Row(view.sources(row), null, amounts(row.sum())))
                .toList();
        return StackedBars.of(
                "money-" + currency, layout.t("reports.picture.money"), layout.sign(currency), series, rows);
    }

    private static List<BigDecimal> amounts(Sum sum) {
        var left = sum.sourced().subtract(sum.spent()).max(BigDecimal.ZERO);
        return List.of(sum.spent(), left, sum.unsourced());
    }
}
