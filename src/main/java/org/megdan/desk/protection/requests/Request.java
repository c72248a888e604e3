package org.megdan.desk.protection.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person asks about their own data.
 *
 * @param outcome null while it waits
 */
public record Request(
        UUID id,
        UUID person,
        Kind kind,
        String words,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable Outcome outcome,
        String answer,
        @Nullable Instant answeredAt) {

    /** What is asked for. */
    public enum Kind {
        CORRECT,
        ERASE;

        public String key() {
            return "protection.request." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    public boolean waits() {
        return outcome == null;
    }

    public String path() {
        return "/protection/requests/" + id;
    }
}
