package org.megdan.desk.people.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row after it was looked at.
 *
 * @param why the key of the sentence that says why it is not simply new
 * @param candidates records that it may be, the nearest first
 * @param choice what somebody decided about a doubtful one: NEW, the number of a record, or nothing yet
 */
record CheckedRow(
        int line,
        State state,
        String why,
        List<String> about,
        @Nullable Person person,
        List<UUID> candidates,
        String choice) {

    enum State {
        NEW,
        KNOWN,
        DOUBTFUL,
        WRONG;

        String key() {
            return "people.intake.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static final String AS_NEW = "NEW";

    /** Why a row is doubtful whose number of the register a record of another kind has: there is no second record of a number. */
    static final String NEVER_NEW = "people.intake.why.other-kind-eik";

    static CheckedRow of(int line, State state, String why, List<String> about, Person person, List<UUID> candidates) {
        return new CheckedRow(line, state, why, about, person, candidates, "");
    }

    static CheckedRow wrong(int line, String why, List<String> about) {
        return new CheckedRow(line, State.WRONG, why, about, null, List.of(), "");
    }

    /** Whether the same would become of both, whatever was decided since. */
    boolean isLike(CheckedRow other) {
        return state == other.state && Set.copyOf(candidates).equals(Set.copyOf(other.candidates));
    }

    boolean isMade() {
        return state == State.NEW || state == State.DOUBTFUL && choice.equals(AS_NEW);
    }

    boolean mayBeNew() {
        return !why.equals(NEVER_NEW);
    }

    /** The record that it is joined to, null for none. */
    @Nullable
    UUID known() {
        if (state == State.KNOWN) {
            return candidates.getFirst();
        }
        return state == State.DOUBTFUL && !choice.isEmpty() && !choice.equals(AS_NEW) ? UUID.fromString(choice) : null;
    }

    boolean isTakenIn() {
        return isMade() || known() != null;
    }
}
