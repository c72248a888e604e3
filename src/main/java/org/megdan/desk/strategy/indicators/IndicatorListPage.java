package org.megdan.desk.strategy.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.Series;
import org.megdan.core.measures.Standing;
import org.megdan.desk.strategy.StrategyTabs;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.charts.StackedBars;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/**
 * All indicators of a strategy.
 *
 * @param waiting how many readings wait for approval, shown to those who may approve
 */
public record IndicatorListPage(
        String plan,
        String path,
        List<Crumb> way,
        List<Crumb> tabs,
        List<IndicatorLine> lines,
        StackedBars chart,
        Filters filters,
        boolean mayEdit,
        int waiting) {

    public record Filters(String kind, String standing, List<Choice> kinds, List<Choice> standings) {

        static Filters of(@Nullable String kind, @Nullable String standing, Layout layout) {
            return new Filters(
                    kind == null ? "" : kind,
                    standing == null ? "" : standing,
                    java.util.Arrays.stream(IndicatorKind.values())
                            .map(one -> new Choice(one.name(), layout.t(one.key())))
                            .toList(),
                    java.util.Arrays.stream(Standing.values())
                            .map(one -> new Choice(one.name(), layout.t(one.key())))
                            .toList());
        }

        boolean matches(Series series) {
            return (kind.isEmpty() || series.indicator().what().kind().name().equals(kind))
                    && (standing.isEmpty() || series.standing().name().equals(standing));
        }

        public boolean isSet() {
            return !kind.isEmpty() || !standing.isEmpty();
        }
    }

    static IndicatorListPage of(Subjects subjects, List<Series> all, Filters filters, int waiting, Layout layout) {
        return new IndicatorListPage(
                subjects.title(),
                subjects.path("/indicators"),
                List.of(new Crumb(subjects.title(), subjects.path(""))),
                new StrategyTabs(layout).of(subjects.slug(), layout.viewer()),
                all.stream()
                        .filter(filters::matches)
                        .map(series -> IndicatorLine.of(series, subjects, layout))
                        .toList(),
                GoalProgress.chart(subjects, all, layout),
                filters,
                layout.viewer().may("measures.edit"),
                waiting);
    }

    public boolean isFirst() {
        return lines.isEmpty() && !filters.isSet();
    }
}
