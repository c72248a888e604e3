package org.megdan.core.measures;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One period of a series.
 *
 * @param target what was promised for the period, {@code value} what is approved; for a ratio in percent
 * @param targetSoFar for a cumulative indicator the sum of targets up to here, otherwise the same as {@code target}
 * @param reading the id of the approved reading, by which its sources open
 */
public record Point(
        Period period,
        @Nullable BigDecimal target,
        @Nullable BigDecimal value,
        @Nullable BigDecimal targetSoFar,
        @Nullable BigDecimal valueSoFar,
        @Nullable UUID reading) {}
