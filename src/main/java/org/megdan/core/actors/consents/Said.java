package org.megdan.core.actors.consents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Layout;

/**
 * What somebody said once.
 *
 * @param wording to which words, null unless they agreed
 * @param at when they said it, which may be before it was written down
 * @param recordedBy the name of who wrote it down, empty for a part of Megdan
 */
public record Said(
        UUID id,
        String purpose,
        Answer answer,
        @Nullable Wording wording,
        Instant at,
        Way way,
        String note,
        String recordedBy,
        Instant recordedAt,
        boolean isLast) {

    /** The day alone where no hour was told. */
    public String when(Layout layout) {
        return layout.when(at);
    }

    /** Somebody else wrote down what they said. */
    public boolean isToldBySomebody() {
        return way != Way.ACCOUNT && !recordedBy.isEmpty();
    }
}
