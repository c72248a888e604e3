package org.megdan.core.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Targets against approved readings, period by period in time: what a chart draws and its table says.
 *
 * @param share how much of the way from the baseline to the last target is covered, 0 to 1; null where it can't be said
 */
public record Series(
        IndicatorRow indicator,
        List<Point> points,
        Standing standing,
        @Nullable BigDecimal share) {

    /** An approved reading. */
    public record Reached(UUID reading, BigDecimal value) {}

    public static Series of(
            IndicatorRow indicator, Map<Period, BigDecimal> targets, Map<Period, Reached> reached, LocalDate today) {
        var periods = new TreeSet<>(targets.keySet());
        periods.addAll(reached.keySet());
        var points = new ArrayList<Point>();
        var promised = BigDecimal.ZERO;
        var done = BigDecimal.ZERO;
        for (var period : periods) {
            var target = targets.get(period);
            var reading = reached.get(period);
            var value = reading == null ? null : reading.value();
            promised = advance(indicator, promised, target);
            done = advance(indicator, done, value);
            points.add(new Point(
                    period,
                    target,
                    value,
                    target == null ? null : promised,
                    value == null ? null : done,
                    reading == null ? null : reading.reading()));
        }
        var standing = StandingRule.judge(indicator.what(), points, today);
        return new Series(indicator, List.copyOf(points), standing, share(indicator.what(), points, standing));
    }

    /** The latest point with an approved reading. */
    public @Nullable Point latest() {
        return points.reversed().stream()
                .filter(point -> point.value() != null)
                .findFirst()
                .orElse(null);
    }

    /** The last target, summed for a cumulative indicator. */
    public @Nullable BigDecimal goal() {
        return goal(points);
    }

    private static BigDecimal advance(IndicatorRow indicator, BigDecimal soFar, @Nullable BigDecimal step) {
        if (step == null) {
            return soFar;
        }
        return indicator.what().cumulative() ? soFar.add(step) : step;
    }

    private static @Nullable BigDecimal goal(List<Point> points) {
        return points.reversed().stream()
                .map(Point::targetSoFar)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal share(IndicatorDraft what, List<Point> points, Standing standing) {
        if (standing == Standing.ACHIEVED) {
            return BigDecimal.ONE;
        }
        var goal = goal(points);
        var value = points.reversed().stream()
                .map(Point::valueSoFar)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (goal == null || value == null) {
            return null;
        }
        var start = startOf(what);
        if (start == null || goal.compareTo(start) == 0) {
            return null;
        }
        return value.subtract(start)
                .divide(goal.subtract(start), 4, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }

    // sums start from nothing; a level that should fall says nothing without the level it falls from
    private static @Nullable BigDecimal startOf(IndicatorDraft what) {
        if (what.cumulative()) {
            return what.direction() == Direction.UP ? BigDecimal.ZERO : null;
        }
        if (what.baseline() != null) {
            return what.baseline();
        }
        return what.direction() == Direction.UP ? BigDecimal.ZERO : null;
    }
}
