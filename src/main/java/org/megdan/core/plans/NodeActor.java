package org.megdan.core.plans;

import java.util.List;
import java.util.UUID;

/** Who carries out a node; the person or organisation belongs to core.actors. */
public record NodeActor(UUID actorId, Role role) {

    public static List<UUID> of(Role role, List<NodeActor> actors) {
        return actors.stream()
                .filter(actor -> actor.role() == role)
                .map(NodeActor::actorId)
                .toList();
    }

    public enum Role {
        RESPONSIBLE,
        PARTNER
    }
}
