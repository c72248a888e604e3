package org.megdan.desk.strategy.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document in work.
 *
 * @param target address of the strategy that it is brought into, null for a new one
 */
public record ImportRow(
        UUID id, String name, Instant changedAt, @Nullable String target) {

    public String path() {
        return "/strategy/imports/" + id + (target == null ? "" : "/changes");
    }
}
