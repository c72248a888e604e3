package org.megdan.desk.protection.erasures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to erase a person and its end.
 *
 * @param number of the certificate
 * @param doneAt null while it is only ordered
 * @param withdrawnAt when it turned out that it can't be carried out; then {@code kept} says why
 * @param kept what stayed, as JSON, in both languages
 */
public record Erasure(
        UUID id,
        int number,
        UUID person,
        Instant orderedAt,
        @Nullable Instant doneAt,
        @Nullable Instant withdrawnAt,
        String kept) {

    public boolean waits() {
        return doneAt == null && withdrawnAt == null;
    }
}
