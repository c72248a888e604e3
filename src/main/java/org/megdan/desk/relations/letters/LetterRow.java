package org.megdan.desk.relations.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;

/**
 * A letter as the team sees it.
 *
 * @param email where it went, or would go now; empty when there is no address any more
 * @param answer null while nothing came back
 */
public record LetterRow(
        UUID id,
        ActorName who,
        String email,
        LocalDate sendOn,
        boolean isHeld,
        @Nullable Instant sentAt,
        @Nullable Instant expiresAt,
        @Nullable Answer answer,
        boolean hasObjected) {

    /** @param settledAt when somebody dealt with a correction, null while it waits */
    public record Answer(
            Kind kind,
            String correction,
            Instant at,
            @Nullable Instant settledAt) {

        public enum Kind {
            CONFIRMED,
            CHANGED
        }

        public boolean isChange() {
            return kind == Kind.CHANGED;
        }

        public boolean waits() {
            return isChange() && settledAt == null;
        }
    }

    public String path() {
        return "/relations/letters/" + id;
    }

    public boolean isPlanned() {
        return sentAt == null && !isHeld;
    }

    private String state() {
        if (answer != null) {
            return answer.isChange() ? "changed" : "confirmed";
        }
        if (hasObjected) {
            return "objected";
        }
        return sentAt == null ? isHeld ? "held" : "planned" : "silent";
    }

    public String stateKey() {
        return "relations.letters.state." + state();
    }

    public String look() {
        return switch (state()) {
            case "confirmed" -> "done";
            case "changed" -> "going";
            case "objected", "held" -> "closed";
            case "planned" -> "waiting";
            default -> "plain";
        };
    }

    boolean isOver(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
