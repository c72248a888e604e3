package org.megdan.desk.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody bears or bore a mark.
 *
 * @param until the first day on which it no longer holds, null while no end is known
 * @param holds whether it holds today, by the database's date
 * @param isSuspended whether it holds today and grants nothing
 * @param suspendedUntil the first day on which a suspension that runs today is over, null when none runs or no end is known
 * @param codeNumber the newest version of the code that the organisation signed, null for none
 */
public record Standing(
        UUID tie,
        UUID actor,
        UUID programme,
        Mark mark,
        LocalDate since,
        @Nullable LocalDate until,
        boolean holds,
        boolean isSuspended,
        @Nullable LocalDate suspendedSince,
        @Nullable LocalDate suspendedUntil,
        @Nullable Integer codeNumber,
        @Nullable Instant codeSignedAt) {

    /** What there is to say of it today; who bears a mark is told in these words everywhere. */
    public enum State {
        HOLDS("done"),
        SUSPENDED("waiting"),
        ENDED("closed");

        private final String badge;

        State(String badge) {
            this.badge = badge;
        }

        /** How its badge looks. */
        public String badge() {
            return badge;
        }

        public String key() {
            return "membership.standing." + name().toLowerCase(Locale.ROOT);
        }

        public static State of(boolean holds, boolean isSuspended) {
            return !holds ? ENDED : isSuspended ? SUSPENDED : HOLDS;
        }
    }

    public State state() {
        return State.of(holds, isSuspended);
    }
}
