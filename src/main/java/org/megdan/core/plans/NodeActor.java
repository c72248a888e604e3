package org.megdan.core.plans;

import java.util.UUID;

/** Who carries out a node; the person or organisation belongs to core.actors. */
public record NodeActor(UUID actorId, Role role) {

    public enum Role {
        RESPONSIBLE,
        PARTNER
    }
}
