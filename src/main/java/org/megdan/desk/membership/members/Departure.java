package org.megdan.desk.membership.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a membership ended before its time. */
public record Departure(
        UUID tie,
        Kind kind,
        LocalDate day,
        String reason,
        @Nullable UUID decision,
        Instant enteredAt) {

    /** Of their own will, or by a decision. */
    public enum Kind {
        LEFT,
        EXCLUDED;

        public String key() {
            return "membership.departure." + name().toLowerCase(Locale.ROOT);
        }
    }
}
