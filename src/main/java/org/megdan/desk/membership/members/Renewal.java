package org.megdan.desk.membership.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody said for one year that what is written of a member is right, or what is not. */
public record Renewal(
        UUID id,
        UUID tie,
        LocalDate due,
        String changes,
        boolean byOffice,
        String person,
        Instant at,
        @Nullable Instant carriedAt) {

    /** The office has still to carry the changes into the records. */
    public boolean isWaiting() {
        return !changes.isBlank() && carriedAt == null;
    }
}
