package org.megdan.platform.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known.
 *
 * @param name what it is
 * @param text what is known, as it is kept or in the reader's words
 * @param at when it came about, null where that is not kept
 */
public record KnownFact(String name, String text, @Nullable Instant at) {

    public static KnownFact of(String name, String text) {
        return new KnownFact(name, text, null);
    }
}
