package org.megdan.core.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a file names.
 *
 * @param known the record that they have already, null for a new one
 */
public record Newcomer(
        int line,
        @Nullable UUID known,
        ActorDraft draft,
        List<Reach> contacts,
        @Nullable Bond tie) {

    public record Reach(ContactPoint.Kind kind, String value) {}

    /** The tie that they get, unless they hold it already. */
    public record Bond(
            UUID to,
            String kind,
            String title,
            LocalDate since,
            @Nullable LocalDate until,
            String source) {}
}
