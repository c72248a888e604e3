package org.megdan.core.actors;

import java.util.List;

/** Somebody who is tied to the same others today, the actors through whom they meet among them. */
public record Acquaintance(ActorName other, List<ActorName> through) {

    public Acquaintance {
        through = List.copyOf(through);
    }
}
