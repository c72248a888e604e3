package org.megdan.desk.team.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was passed on from one person at one time.
 *
 * @param wasOfTeam whether the person was one then to whom things could be given
 * @param undoneAt when it was taken back, null for not
 */
public record Handover(
        UUID id,
        UUID person,
        Instant madeAt,
        @Nullable UUID madeBy,
        boolean wasOfTeam,
        @Nullable Instant undoneAt,
        List<Item> items) {

    private static final Duration A_WEEK = Duration.ofDays(7);

    /** @param receipt of the module whose thing it is */
    public record Item(int position, String kind, UUID thing, String title, UUID taker, String receipt) {}

    public String path() {
        return "/team/handovers/" + id;
    }

    public boolean mayBeUndone(Instant now) {
        return undoneAt == null && madeAt.plus(A_WEEK).isAfter(now);
    }

    public Instant lastMoment() {
        return madeAt.plus(A_WEEK);
    }
}
