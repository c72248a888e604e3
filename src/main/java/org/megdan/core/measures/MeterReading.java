package org.megdan.core.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meter counted.
 *
 * @param outOf the whole for a ratio; null otherwise, and also null when there was nothing to take a part of
 * @param counted the records behind the amount, each once
 */
public record MeterReading(BigDecimal amount, @Nullable BigDecimal outOf, List<Counted> counted) {

    public MeterReading {
        counted = List.copyOf(counted);
    }

    /** How many records there are. */
    public static MeterReading of(List<Counted> counted) {
        return new MeterReading(BigDecimal.valueOf(counted.size()), null, counted);
    }

    /** How many records of a whole; a whole of none gives no reading. */
    public static MeterReading of(List<Counted> counted, long outOf) {
        return new MeterReading(
                BigDecimal.valueOf(counted.size()), outOf == 0 ? null : BigDecimal.valueOf(outOf), counted);
    }

    /** A record behind a figure. */
    public record Counted(UUID id, String label) {}
}
