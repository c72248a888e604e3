package org.megdan.core.actors;

import java.util.Set;

/**
 * A kind of tie that a network adds. It grants no rights: those of Megdan's own kinds come with the modules whose doors they open.
 *
 * @param hasTopics whether such a tie is about something, as an expert's is
 */
public record TieKindDraft(String nameBg, String nameEn, Set<ActorKind> from, Set<ActorKind> to, boolean hasTopics) {

    public TieKindDraft {
        from = Set.copyOf(from);
        to = Set.copyOf(to);
    }
}
