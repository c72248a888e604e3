package org.megdan.core.measures;

import java.util.UUID;

/**
 * A figure that was promised for a period which is over, and that nobody has given yet.
 *
 * @param subject what its indicator measures
 */
public record Awaited(UUID indicator, String name, UUID subject, Period period) {}
