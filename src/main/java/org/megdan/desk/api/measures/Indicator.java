package org.megdan.desk.api.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Direction;
import org.megdan.core.measures.Frequency;
import org.megdan.core.measures.IndicatorKind;
import org.megdan.core.measures.Series;
import org.megdan.core.measures.Standing;

/**
 * An indicator with its targets and what counts, period by period.
 *
 * @param node the goal or task that it measures, by id; {@code ref} the last part of that one's address
 * @param withdrawn why it is no longer followed, null while it is
 * @param share of the way to the last target, 0 to 1
 */
record Indicator(
        UUID id,
        UUID node,
        String ref,
        String name,
        String unit,
        IndicatorKind kind,
        String description,
        Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        boolean cumulative,
        boolean ratio,
        Frequency frequency,
        @Nullable String meter,
        @Nullable String withdrawn,
        Standing standing,
        @Nullable BigDecimal share,
        List<Point> points,
        String address) {

    /** @param reading the approved reading that gave the value */
    record Point(
            String period,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            @Nullable UUID reading) {}

    static Indicator of(Series series, String ref, String base) {
        var row = series.indicator();
        var what = row.what();
        return new Indicator(
                row.id(),
                row.subject(),
                ref,
                row.name(),
                row.unit(),
                what.kind(),
                what.description(),
                what.direction(),
                what.baseline(),
                what.baselineOn(),
                what.cumulative(),
                what.ratio(),
                what.frequency(),
                what.meter(),
                row.withdrawn(),
                series.standing(),
                series.share(),
                series.points().stream()
                        .map(point ->
                                new Point(point.period().toString(), point.target(), point.value(), point.reading()))
                        .toList(),
                base + "/indicators/" + row.id());
    }
}
