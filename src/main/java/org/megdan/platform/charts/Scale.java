package org.megdan.platform.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An axis of round numbers. It always holds zero, so that lengths and heights compare as the figures do.
 *
 * @param ticks from low to high, both included, in equal steps of 1, 2, 2.5 or 5 times a power of ten
 */
public record Scale(BigDecimal low, BigDecimal high, List<BigDecimal> ticks) {

    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN);

    /** The shortest axis that covers the values with about so many steps; of whole numbers it makes whole steps. */
    public static Scale covering(Collection<BigDecimal> values, int steps) {
        var low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        var high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (low.compareTo(high) == 0) {
            high = BigDecimal.ONE;
        }
        var whole = values.stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        var step = step(high.subtract(low).divide(BigDecimal.valueOf(steps), 12, RoundingMode.HALF_UP), whole);
        var first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        var ticks = new ArrayList<BigDecimal>();
        for (var tick = first; ticks.isEmpty() || ticks.getLast().compareTo(high) < 0; tick = tick.add(step)) {
            ticks.add(plain(tick));
        }
        return new Scale(ticks.getFirst(), ticks.getLast(), List.copyOf(ticks));
    }

    /** Where the value lies between low (0) and high (1). */
    public double share(BigDecimal value) {
        return value.subtract(low)
                .divide(high.subtract(low), 6, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal step(BigDecimal atLeast, boolean whole) {
        var unit = BigDecimal.ONE.scaleByPowerOfTen(atLeast.precision() - atLeast.scale() - 1);
        return STEPS.stream()
                .map(unit::multiply)
                .filter(step -> step.compareTo(atLeast) >= 0)
                .filter(step -> !whole || step.stripTrailingZeros().scale() <= 0)
                .findFirst()
                .orElse(whole ? BigDecimal.ONE : unit.multiply(BigDecimal.TEN));
    }
}
