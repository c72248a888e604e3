package org.megdan.desk.team.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.HistoryPage;

/**
 * A meeting with what follows from it.
 *
 * @param history null for whoever may not read it
 */
public record MeetingPage(
        Meeting meeting,
        List<Row> rows,
        boolean mayEdit,
        @Nullable HistoryPage history) {

    /** @param path empty for whoever may not open the task */
    public record Row(String title, String path, String person, String due, String badge, String look) {}
}
