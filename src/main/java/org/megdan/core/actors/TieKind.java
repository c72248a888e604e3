package org.megdan.core.actors;

import java.util.Set;
import org.megdan.platform.web.Language;

/**
 * A kind of tie, which is data of the installation, with the rights that it grants in the network's own organisation,
 * and whether such a tie is about something.
 */
public record TieKind(
        String code,
        String nameBg,
        String nameEn,
        Set<ActorKind> from,
        Set<ActorKind> to,
        Set<String> rights,
        boolean hasTopics) {

    public static final String COORDINATOR = "COORDINATOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    public String name(Language language) {
        return language == Language.BG ? nameBg : nameEn;
    }

    public boolean grantsRights() {
        return !rights.isEmpty();
    }

    public boolean joins(ActorKind one, ActorKind other) {
        return from.contains(one) && to.contains(other);
    }
}
