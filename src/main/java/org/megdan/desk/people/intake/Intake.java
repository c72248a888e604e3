package org.megdan.desk.people.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of people: on its way in, brought in, or taken back.
 *
 * @param above how many lines stand above the heads of the columns
 * @param empty how many between the rows say nothing
 */
record Intake(
        UUID id,
        String name,
        @Nullable UUID by,
        State state,
        List<String> heads,
        @Nullable Settings settings,
        LocalDate day,
        int made,
        int joined,
        int leftOut,
        List<UUID> stayed,
        int above,
        int empty) {

    enum State {
        OPEN,
        DONE,
        UNDONE
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    String path() {
        return "/people/intake/" + id;
    }
}
