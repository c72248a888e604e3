package org.megdan.desk.membership.introductions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.LegalForm;
import org.megdan.platform.web.Language;

/**
 * An organisation as somebody of it introduced it, and what became of that.
 *
 * @param role what they are there, in their own words
 * @param slug of the record it got, null while nobody answered and when it was declined
 * @param words of whoever answered, may be empty
 */
public record Introduction(
        UUID id,
        ActorKind kind,
        String name,
        @Nullable LegalForm legalForm,
        @Nullable String eik,
        @Nullable String registryNo,
        @Nullable UUID place,
        String role,
        String email,
        String why,
        UUID person,
        String personName,
        Instant introducedAt,
        @Nullable Instant answeredAt,
        @Nullable String slug,
        String words) {

    /** What became of it. */
    public enum State {
        WAITING("waiting"),
        ACCEPTED("done"),
        DECLINED("closed");

        private final String badge;

        State(String badge) {
            this.badge = badge;
        }

        public String badge() {
            return badge;
        }

        public String key() {
            return "membership.introduction.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    public State state() {
        return answeredAt == null ? State.WAITING : slug == null ? State.DECLINED : State.ACCEPTED;
    }

    public boolean isWaiting() {
        return state() == State.WAITING;
    }

    /** Null while it is not declined. */
    @Nullable
    LocalDate keptUntil() {
        return state() == State.DECLINED && answeredAt != null
                ? answeredAt
                        .atZone(Language.ZONE)
                        .plusMonths(Introductions.MONTHS_KEPT)
                        .toLocalDate()
                : null;
    }

    public String path() {
        return "/members/introductions/" + id;
    }

    ActorDraft draft() {
        return new ActorDraft(kind, name, "", eik, legalForm, registryNo, place);
    }
}
