package org.megdan.platform.privacy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is erased.
 *
 * @param erasure under which it is recorded; of a mere question any
 * @param account null for a person without one
 * @param words names, addresses and numbers by which they are known, gathered before anything is gone
 */
public record ErasedPerson(
        UUID erasure, UUID person, @Nullable UUID account, Set<String> words) {

    public ErasedPerson {
        words = Set.copyOf(words);
    }
}
