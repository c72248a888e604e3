package org.megdan.core.actors;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.places.Place;
import org.megdan.core.actors.topics.Topic;

/** All that is known of one actor; ties in both directions, current ones first. */
public record ActorCard(
        UUID id,
        ActorKind kind,
        String name,
        String slug,
        String description,
        @Nullable String eik,
        @Nullable LegalForm legalForm,
        @Nullable String registryNo,
        @Nullable Place place,
        int version,
        List<Topic> topics,
        List<ContactPoint> contacts,
        List<Tie> ties) {

    public boolean isPerson() {
        return kind == ActorKind.PERSON;
    }
}
