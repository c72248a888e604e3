package org.megdan.core.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One state of a strategy's text, with what is known of the strategy itself.
 *
 * @param slug the strategy's part of the address
 * @param number 1 for the first version of this strategy
 * @param published anyone may see it
 * @param lock for {@link Drafts#describe}
 */
public record PlanVersion(
        UUID id,
        UUID planId,
        String slug,
        int number,
        State state,
        boolean published,
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String note,
        int lock,
        @Nullable UUID basedOn,
        @Nullable UUID sourceId,
        @Nullable UUID ownerId,
        @Nullable Adoption adoption) {

    public enum State {
        DRAFT,
        ADOPTED
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
