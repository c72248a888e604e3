package org.megdan.desk.strategy.indicators;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.core.measures.IndicatorRow;
import org.megdan.core.measures.ReadingRow;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** Readings that wait for approval, and those that somebody has to finish. */
public record WaitingPage(List<Crumb> way, List<Line> waiting, List<Line> unfinished) {

    public record Line(String name, String path, String figure, String period, String state) {}

    static WaitingPage of(
            Subjects subjects,
            List<IndicatorRow> indicators,
            List<ReadingRow> waiting,
            List<ReadingRow> unfinished,
            Layout layout) {
        var byId = indicators.stream().collect(Collectors.toMap(IndicatorRow::id, Function.identity()));
        return new WaitingPage(
                subjects.way(layout.t("strategy.indicators.title"), "/indicators"),
                waiting.stream().map(row -> line(row, byId, subjects, layout)).toList(),
                unfinished.stream()
                        .map(row -> line(row, byId, subjects, layout))
                        .toList());
    }

    private static Line line(ReadingRow row, Map<UUID, IndicatorRow> indicators, Subjects subjects, Layout layout) {
        var indicator = indicators.get(row.what().indicator());
        return new Line(
                indicator == null ? "" : indicator.name(),
                subjects.path("/readings/" + row.id()),
                IndicatorLine.figure(row.value(), indicator == null ? "" : indicator.unit(), layout),
                row.period().label(layout.language(), layout.messages()),
                layout.t(row.state().key()));
    }
}
