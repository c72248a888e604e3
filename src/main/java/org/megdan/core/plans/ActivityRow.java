package org.megdan.core.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;

/**
 * An activity with the task and the year's plan it belongs to, and how it stands today.
 *
 * @param id stable over revisions of the year's plan
 * @param responsibleId as planned, which adoption freezes
 * @param answersId who answers for it now: as planned, or whoever took it over
 * @param nodeRef the task's part of the address
 * @param state computed: late is what should have ended and is neither done nor cancelled
 * @param checkedOn when somebody last said how it stands
 */
public record ActivityRow(
        UUID id,
        UUID actionPlanId,
        UUID entryId,
        String slug,
        int year,
        UUID nodeId,
        String nodeCode,
        String nodeRef,
        String nodeTitle,
        String title,
        @Nullable UUID responsibleId,
        @Nullable UUID answersId,
        List<UUID> partners,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int position,
        int lock,
        State state,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate checkedOn,
        String progressNote) {

    public enum State {
        NOT_STARTED,
        IN_PROGRESS,
        DONE,
        CANCELLED,
        LATE;

        /** What was last said of it, seen on a day. */
        public static State on(LocalDate today, @Nullable String said, @Nullable LocalDate endsOn) {
            var state = said == null ? NOT_STARTED : valueOf(said);
            boolean open = state == NOT_STARTED || state == IN_PROGRESS;
            return open && endsOn != null && endsOn.isBefore(today) ? LATE : state;
        }
    }

    public ActivityEdit edit() {
        return new ActivityEdit(title, responsibleId, partners, startsOn, endsOn);
    }

    public boolean isOpen() {
        return state != State.DONE && state != State.CANCELLED;
    }

    /** The viewer answers for it in person. */
    public boolean isOf(Viewer viewer) {
        return viewer.person() != null && viewer.person().equals(answersId);
    }
}
