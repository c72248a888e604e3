package org.megdan.core.actors.merging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;

/**
 * Two records that became one.
 *
 * @param kept null when that record is gone itself since
 * @param goneName empty once the steps are forgotten
 * @param mayBeUndone whether its steps are still there; that nobody built on it shows only when it is tried
 */
public record Merge(
        UUID id,
        @Nullable ActorName kept,
        String goneName,
        Instant at,
        @Nullable Instant undoneAt,
        boolean mayBeUndone) {}
