package org.megdan.desk.team.mentors;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Viewer;

/**
 * A mentor and somebody who learns.
 *
 * @param tie what makes them a pair
 * @param task on which it is learnt, null for none
 * @param until the first day on which they are no pair any more
 */
public record Mentoring(
        UUID id,
        UUID mentor,
        UUID learner,
        UUID tie,
        @Nullable UUID task,
        String goal,
        LocalDate since,
        @Nullable LocalDate until,
        String outcome) {

    public String path() {
        return "/team/mentors/" + id;
    }

    public boolean isOver() {
        return until != null;
    }

    boolean isOf(Viewer viewer) {
        return mentor.equals(viewer.person()) || learner.equals(viewer.person());
    }
}
