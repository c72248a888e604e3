package org.megdan.core.actors;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tie as somebody states it. */
public record TieDraft(
        UUID from,
        UUID to,
        String kind,
        String title,
        LocalDate since,
        @Nullable LocalDate until,
        String source) {

    public static TieDraft of(UUID from, UUID to, String kind, LocalDate since) {
        return new TieDraft(from, to, kind, "", since, null, "");
    }
}
