package org.megdan.desk.team.todos;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;

/**
 * A task of one person.
 *
 * @param givenBy null where a part of Megdan gave it
 * @param isOwn noted for themselves by somebody outside the team: nobody else's
 * @param node the task of a strategy that it serves
 * @param end how it ended, null while it is open
 */
public record Task(
        UUID id,
        String title,
        String description,
        @Nullable LocalDate due,
        UUID person,
        @Nullable UUID givenBy,
        boolean isOwn,
        @Nullable UUID node,
        @Nullable UUID meeting,
        int version,
        Instant createdAt,
        @Nullable End end) {

    /** @param words how it was done or why it was dropped, may be empty */
    public record End(
            State state, String words, Instant at, @Nullable UUID by) {}

    public enum State {
        DONE,
        DROPPED
    }

    /** How it stands on a day, with its word and the look of its badge. */
    public enum Standing {
        OPEN("team.todos.open", "going"),
        LATE("team.todos.kind.overdue", "late"),
        DONE("team.todos.done", "done"),
        DROPPED("team.todos.dropped", "closed");

        private final String key;
        private final String look;

        Standing(String key, String look) {
            this.key = key;
            this.look = look;
        }

        public String key() {
            return key;
        }

        public String look() {
            return look;
        }
    }

    public Standing on(LocalDate today) {
        if (end != null) {
            return end.state() == State.DONE ? Standing.DONE : Standing.DROPPED;
        }
        return isLate(today) ? Standing.LATE : Standing.OPEN;
    }

    public String path() {
        return "/my/todos/" + id;
    }

    public boolean isOpen() {
        return end == null;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    boolean isOf(Viewer viewer) {
        return person.equals(viewer.person());
    }

    /** What it is and whose: whoever gave it, or whoever arranges the team. */
    boolean mayBeChangedBy(Viewer viewer) {
        return !isOwn && viewer.may("team.edit")
                || givenBy != null && givenBy.equals(viewer.person()) && (isOf(viewer) || viewer.may("team.edit"));
    }
}
