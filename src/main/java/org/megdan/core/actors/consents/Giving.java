package org.megdan.core.actors.consents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it is written down.
 *
 * @param wording the version of the words that was signed or read out
 * @param day on which they agreed, null for now
 * @param note where the paper lies, who took the call
 */
public record Giving(
        UUID person,
        String purpose,
        UUID wording,
        Way way,
        @Nullable LocalDate day,
        String note) {}
