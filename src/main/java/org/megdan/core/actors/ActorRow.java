package org.megdan.core.actors;

import java.util.UUID;

/** An actor in a list with the ties that hold now, already in words of the asked language. */
public record ActorRow(UUID id, ActorKind kind, String name, String slug, String sortName, String ties) {}
