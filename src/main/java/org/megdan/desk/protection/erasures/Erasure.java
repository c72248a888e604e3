package org.megdan.desk.protection.erasures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to erase a person and its end.
 *
 * @param number of the certificate
 * @param doneAt null while it is only ordered
 * @param kept what stayed, as JSON, in both languages
 */
public record Erasure(
        UUID id,
        int number,
        UUID person,
        Instant orderedAt,
        @Nullable Instant doneAt,
        String kept) {}
