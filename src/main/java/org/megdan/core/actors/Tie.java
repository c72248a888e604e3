package org.megdan.core.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.topics.Topic;

/**
 * A dated link between two actors.
 *
 * @param until the first day on which it no longer holds, null while no end is known
 * @param isCurrent whether it holds today, by the database's date
 * @param isDecided whether it begins and ends with a decision that a desk keeps, and with nothing else
 * @param topics what it is about: what an expert knows, what a journalist writes about
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
        boolean isCurrent,
        boolean isDecided,
        List<Topic> topics) {

    public Tie about(List<Topic> these) {
        return new Tie(id, from, to, kind, title, since, until, lastChecked, source, isCurrent, isDecided, these);
    }
}
