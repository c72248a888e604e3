package org.megdan.core.actors;

import java.util.UUID;

/** The least of an actor: enough to name them on any page and to lead to their card. */
public record ActorName(UUID id, ActorKind kind, String name, String slug) {}
