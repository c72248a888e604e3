package org.megdan.desk.membership.mark;

import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.desk.membership.Standing.State;

/** Somebody who bears a mark or did; marks the weightiest first, never none. */
public record Bearer(UUID id, ActorKind kind, String name, String slug, List<MarkToday> marks) {

    /** What is shown where there is room for one. */
    public MarkToday mark() {
        return marks.getFirst();
    }

    public boolean bearsOne() {
        return mark().state() != State.ENDED;
    }

    public String path() {
        return "/members/" + slug;
    }
}
