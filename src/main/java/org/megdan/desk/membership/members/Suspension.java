package org.megdan.desk.membership.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A span of days in which a membership grants nothing; {@code until} is the first day on which it is over. */
public record Suspension(
        UUID id,
        UUID tie,
        LocalDate since,
        @Nullable LocalDate until,
        String reason,
        Instant enteredAt,
        @Nullable Instant undoneAt) {

    public boolean isUndone() {
        return undoneAt != null;
    }

    boolean isOver(LocalDate today) {
        return until != null && !until.isAfter(today);
    }
}
