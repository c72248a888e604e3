package org.megdan.core.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands on a day. Only approved readings speak.
 *
 * <ol>
 *   <li>Without targets there is nothing to compare with: {@code NO_TARGET}.
 *   <li>Without any reading, or when the last target fell due {@link #GRACE} ago and its period has none: {@code NO_READING}.
 *   <li>The latest reading reaches the last target: {@code ACHIEVED}. (A sum that should stay low is judged only at the end.)
 *   <li>It reaches the latest target due by its own period, or none was due yet: {@code ON_TRACK}; otherwise {@code BEHIND}.
 * </ol>
 */
public class StandingRule {

    /** How long after its end a period may stay without a reading. */
    public static final Period GRACE = Period.ofDays(60);

    private StandingRule() {}

    static Standing judge(IndicatorDraft what, List<Point> points, LocalDate today) {
        var last = last(points, point -> point.targetSoFar() != null);
        if (last == null) {
            return Standing.NO_TARGET;
        }
        var read = last(points, point -> point.valueSoFar() != null);
        if (read == null) {
            return Standing.NO_READING;
        }
        if (isAchieved(what, read, last)) {
            return Standing.ACHIEVED;
        }
        var due = last(points, point -> point.targetSoFar() != null && isDue(point, today));
        if (due != null && read.period().compareTo(due.period()) < 0) {
            return Standing.NO_READING;
        }
        var expected = last(
                points, point -> point.targetSoFar() != null && point.period().compareTo(read.period()) <= 0);
        return expected == null || reaches(what, read.valueSoFar(), expected.targetSoFar())
                ? Standing.ON_TRACK
                : Standing.BEHIND;
    }

    private static boolean isAchieved(IndicatorDraft what, Point read, Point last) {
        var isOver = read.period().compareTo(last.period()) >= 0;
        var canEndEarly = what.direction() == Direction.UP || !what.cumulative();
        return (isOver || canEndEarly) && reaches(what, read.valueSoFar(), last.targetSoFar());
    }

    private static boolean isDue(Point point, LocalDate today) {
        return point.period().last().plus(GRACE).isBefore(today);
    }

    private static boolean reaches(IndicatorDraft what, @Nullable BigDecimal value, @Nullable BigDecimal target) {
        return value != null && target != null && what.direction().reaches(value, target);
    }

    private static @Nullable Point last(List<Point> points, java.util.function.Predicate<Point> wanted) {
        return points.reversed().stream().filter(wanted).findFirst().orElse(null);
    }
}
