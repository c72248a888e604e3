package org.megdan.core.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;

/**
 * A kind of tie, which is data of the installation, with the rights that it grants in the network's own organisation,
 * and whether such a tie is about something.
 *
 * @param begunWith the right that beginning and ending such a tie needs, null where whoever edits actors may
 * @param byDecision whether such a tie to the network's own organisation begins and ends with a decision that a desk keeps; only
 *     there it proves something, and only there the right is asked for
 */
public record TieKind(
        String code,
        String nameBg,
        String nameEn,
        Set<ActorKind> from,
        Set<ActorKind> to,
        Set<String> rights,
        boolean hasTopics,
        @Nullable String begunWith,
        boolean byDecision) {

    public static final String COORDINATOR = "COORDINATOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private static final Set<String> SPEAKING = Set.of("DELEGATE", "CHAIR", COORDINATOR);

    public String name(Language language) {
        return language == Language.BG ? nameBg : nameEn;
    }

    public boolean grantsRights() {
        return !rights.isEmpty();
    }

    /** Whether it lets somebody act for the other end, where that is not the network itself. */
    public boolean speaks() {
        return SPEAKING.contains(code);
    }

    public boolean mayBeBegunBy(Viewer viewer) {
        return begunWith == null || viewer.may(begunWith);
    }

    public boolean joins(ActorKind one, ActorKind other) {
        return from.contains(one) && to.contains(other);
    }
}
