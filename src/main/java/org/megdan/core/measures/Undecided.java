package org.megdan.core.measures;

import java.util.UUID;

/**
 * A reading that waits for approval.
 *
 * @param subject what its indicator measures
 */
public record Undecided(UUID id, String indicator, UUID subject, Period period) {}
