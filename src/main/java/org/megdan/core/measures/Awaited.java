package org.megdan.core.measures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was promised for a period which is over, and that nobody has given yet.
 *
 * @param subject what its indicator measures
 * @param responsible the actor who enters readings, null when nobody is named
 */
public record Awaited(
        UUID indicator,
        String name,
        UUID subject,
        @Nullable UUID responsible,
        Period period) {}
