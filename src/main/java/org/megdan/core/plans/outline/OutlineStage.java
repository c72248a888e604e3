package org.megdan.core.plans.outline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.reading.Spot;

/** A stage of carrying the strategy out; {@code period} is the document's own words for its dates, which may be missing. */
public record OutlineStage(
        String name,
        String period,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Entry> activities,
        Spot spot) {

    public OutlineStage {
        activities = List.copyOf(activities);
    }
}
