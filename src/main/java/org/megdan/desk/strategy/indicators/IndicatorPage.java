package org.megdan.desk.strategy.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Point;
import org.megdan.core.measures.ReadingRow;
import org.megdan.core.measures.Series;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.charts.LineChart;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** An indicator: what it is, how it stands, every reading with its way to the sources. */
public record IndicatorPage(
        IndicatorLine line,
        List<Crumb> way,
        String description,
        String withdrawn,
        List<Fact> facts,
        LineChart chart,
        List<Reading> readings,
        String path,
        @Nullable HistoryPage history,
        boolean mayEdit) {

    public record Fact(String label, String value) {}

    public record Reading(String period, String path, String figure, String state, String badge, String evidence) {}

    static IndicatorPage of(
            Subjects subjects,
            Series series,
            List<ReadingRow> readings,
            String responsible,
            @Nullable HistoryPage history,
            Layout layout) {
        var indicator = series.indicator();
        var withdrawn = indicator.withdrawn();
        return new IndicatorPage(
                IndicatorLine.of(series, subjects, layout),
                subjects.way(layout.t("strategy.indicators.title"), "/indicators"),
                indicator.what().description(),
                withdrawn == null ? "" : withdrawn,
                IndicatorFacts.of(series, responsible, layout),
                chart(series, layout),
                readings.stream()
                        .map(row -> reading(row, series, subjects, layout))
                        .toList(),
                subjects.path("/indicators/" + indicator.id()),
                history,
                layout.viewer().may("measures.edit") && withdrawn == null);
    }

    static LineChart chart(Series series, Layout layout) {
        return LineChart.of(
                "series-" + series.indicator().id(),
                series.indicator().what().cumulative()
                        ? layout.t(
                                "strategy.indicators.so_far", series.indicator().name())
                        : series.indicator().name(),
                series.indicator().unit(),
                series.points().stream().map(point -> point(point, layout)).toList());
    }

    private static LineChart.Point point(Point point, Layout layout) {
        return new LineChart.Point(
                point.period().brief(layout.language(), layout.messages()), point.targetSoFar(), point.valueSoFar());
    }

    private static Reading reading(ReadingRow row, Series series, Subjects subjects, Layout layout) {
        return new Reading(
                row.period().label(layout.language(), layout.messages()),
                subjects.path("/readings/" + row.id()),
                IndicatorLine.figure(row.value(), series.indicator().unit(), layout),
                layout.t(row.state().key()),
                ReadingPage.badge(row.state()),
                layout.t(
                        "strategy.indicators.evidence.count",
                        row.what().evidence().size() + row.counted().size()));
    }
}
