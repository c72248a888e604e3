package org.megdan.core.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decided, when, and exactly on what text.
 *
 * @param sha256 of {@link Plans#canonicalText}, 64 hexadecimal digits
 */
public record Adoption(
        String body,
        @Nullable String decisionNo,
        @Nullable String protocolNo,
        LocalDate on,
        String sha256,
        Instant recordedAt,
        @Nullable UUID recordedBy) {}
