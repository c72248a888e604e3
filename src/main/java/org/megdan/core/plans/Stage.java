package org.megdan.core.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the strategy's life.
 *
 * @param period the document's own words for the time, such as „Първото тримесечие на 2016 г.“
 */
public record Stage(
        UUID id,
        String name,
        Kind kind,
        String period,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String description,
        int position,
        int lock) {

    /** The same in another place. */
    public Stage at(int place) {
        return new Stage(id, name, kind, period, startsOn, endsOn, description, place, lock);
    }

    public enum Kind {
        PREPARATION,
        IMPLEMENTATION,
        EVALUATION,
        REPLANNING
    }
}
