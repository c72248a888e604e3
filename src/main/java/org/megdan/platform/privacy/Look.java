package org.megdan.platform.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw data of a person that are not public.
 *
 * @param viewer the person who looked
 * @param what message key of what was seen
 */
public record Look(
        UUID id,
        UUID person,
        Instant at,
        @Nullable UUID viewer,
        String capacityBg,
        String capacityEn,
        String what,
        String purpose) {}
