package org.megdan.core.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants an indicator to be.
 *
 * @param subject the id of what is measured; whose it is only the caller knows
 * @param subjectKind the caller's word for it in capitals, such as {@code NODE} or {@code RESULT}
 * @param baseline the value on the day {@code baselineOn}, before anything was done; both or none
 * @param cumulative readings and targets are of the period alone and add up; otherwise each states the level at its end
 * @param ratio readings are a part of a whole, shown in percent; never cumulative
 * @param meter the key of the {@link Meter} that counts it, null when people enter it
 * @param filter narrows the meter
 * @param responsible the actor who enters readings
 */
public record IndicatorDraft(
        UUID subject,
        String subjectKind,
        IndicatorKind kind,
        String name,
        String unit,
        String description,
        Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        boolean cumulative,
        boolean ratio,
        @Nullable String meter,
        Filter filter,
        Frequency frequency,
        @Nullable UUID responsible) {}
