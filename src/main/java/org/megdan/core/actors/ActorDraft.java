package org.megdan.core.actors;

import org.jspecify.annotations.Nullable;

/** What somebody states about an actor that is new or being corrected; {@code eik} only for legal entities. */
public record ActorDraft(
        ActorKind kind,
        String name,
        String description,
        @Nullable String eik) {

    public static ActorDraft person(String name) {
        return new ActorDraft(ActorKind.PERSON, name, "", null);
    }

    public static ActorDraft organisation(String name) {
        return new ActorDraft(ActorKind.ORGANISATION, name, "", null);
    }
}
