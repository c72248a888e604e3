package org.megdan.core.actors;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody states about an actor that is new or being corrected.
 *
 * @param eik only for legal entities, and so is the number in another register
 * @param legalForm never of a person
 * @param place where they are, one of {@link org.megdan.core.actors.places.Places}
 */
public record ActorDraft(
        ActorKind kind,
        String name,
        String description,
        @Nullable String eik,
        @Nullable LegalForm legalForm,
        @Nullable String registryNo,
        @Nullable UUID place) {

    /** Of whom no more is known. */
    public ActorDraft(ActorKind kind, String name, String description, @Nullable String eik) {
        this(kind, name, description, eik, null, null, null);
    }

    public static ActorDraft person(String name) {
        return new ActorDraft(ActorKind.PERSON, name, "", null);
    }

    public static ActorDraft organisation(String name) {
        return new ActorDraft(ActorKind.ORGANISATION, name, "", null);
    }
}
