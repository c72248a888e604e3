package org.megdan.core.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reading with all that it rests on.
 *
 * @param value what counts: the amount, or the percent of a ratio
 * @param enteredBy a person, null when a meter counted
 * @param counted the records behind an automatic figure
 * @param steps who submitted, returned, approved, replaced it, in order
 */
public record ReadingRow(
        UUID id,
        ReadingDraft what,
        BigDecimal value,
        ReadingState state,
        boolean byMeter,
        @Nullable UUID enteredBy,
        Instant enteredAt,
        List<MeterReading.Counted> counted,
        List<Step> steps,
        long version) {

    /** A move of the reading. */
    public record Step(ReadingState state, @Nullable UUID by, Instant at, String reason) {}

    public Period period() {
        return what.period();
    }

    /** The latest move to this state, null when there was none. */
    public @Nullable Step step(ReadingState wanted) {
        return steps.reversed().stream()
                .filter(step -> step.state() == wanted)
                .findFirst()
                .orElse(null);
    }
}
