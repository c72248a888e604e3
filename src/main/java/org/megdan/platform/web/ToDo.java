package org.megdan.platform.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person.
 *
 * @param path where it is done
 * @param note what it belongs to, may be empty
 * @param due the last day for it, null when there is none
 */
public record ToDo(
        Kind kind,
        String path,
        String title,
        String note,
        @Nullable LocalDate due) {

    private static final int DAYS_AHEAD = 7;

    /**
     * Whether it is worth a letter: what waits for a decision, is late or was not looked at for long, and anything else whose
     * last day has come or comes within a week.
     */
    public boolean presses(LocalDate today) {
        return switch (kind) {
            case OVERDUE, DECIDE, AWAITED, LATE, STALE -> true;
            case MINE, FINISH -> due != null && !due.isAfter(today.plusDays(DAYS_AHEAD));
        };
    }

    /**
     * In the order in which they are shown: one's own that is late first, then what only this person can decide, one's own,
     * figures that were promised and not given, others' work.
     */
    public enum Kind {
        OVERDUE,
        DECIDE,
        MINE,
        AWAITED,
        LATE,
        STALE,
        FINISH
    }
}
