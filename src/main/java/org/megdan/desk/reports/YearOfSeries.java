package org.megdan.desk.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Period;
import org.megdan.core.measures.Point;
import org.megdan.core.measures.Series;

/** One year of an indicator, judged by what was promised up to its end and not by what came later. */
record YearOfSeries(int year, LocalDate today) {

    boolean concerns(Series series) {
        return !points(series).isEmpty();
    }

    YearReport.Measured measured(Series series, String subject) {
        var indicator = series.indicator();
        var cumulative = indicator.what().cumulative();
        var points = points(series);
        return new YearReport.Measured(
                indicator.id(),
                indicator.name(),
                indicator.unit(),
                subject,
                figure(points, Point::target, cumulative),
                figure(points, Point::value, cumulative),
                upToTheEnd(series).standing(),
                points.reversed().stream()
                        .map(Point::reading)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private List<Point> points(Series series) {
        return series.points().stream()
                .filter(point -> point.period().year() == year)
                .toList();
    }

    // parts of the year add up; of levels the last one counts
    private static @Nullable BigDecimal figure(
            List<Point> points, Function<Point, @Nullable BigDecimal> part, boolean cumulative) {
        var figures = points.stream().map(part).filter(Objects::nonNull).toList();
        if (figures.isEmpty()) {
            return null;
        }
        return cumulative ? figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add) : figures.getLast();
    }

    private Series upToTheEnd(Series series) {
        var targets = new TreeMap<Period, BigDecimal>();
        var reached = new TreeMap<Period, Series.Reached>();
        for (var point : series.points()) {
            var target = point.target();
            var value = point.value();
            var reading = point.reading();
            if (point.period().year() <= year && target != null) {
                targets.put(point.period(), target);
            }
            if (point.period().year() <= year && value != null && reading != null) {
                reached.put(point.period(), new Series.Reached(reading, value));
            }
        }
        return Series.of(series.indicator(), targets, reached, today);
    }
}
