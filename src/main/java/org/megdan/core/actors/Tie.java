package org.megdan.core.actors;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dated link between two actors.
 *
 * @param until the first day on which it no longer holds, null while no end is known
 * @param isCurrent whether it holds today, by the database's date
 */
public record Tie(
        UUID id,
        ActorName from,
        ActorName to,
        TieKind kind,
        String title,
        LocalDate since,
        @Nullable LocalDate until,
        LocalDate lastChecked,
        String source,
        boolean isCurrent) {}
