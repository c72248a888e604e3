package org.megdan.desk.team.meetings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param older where the list goes on, null at its end */
public record MeetingListPage(
        List<Meeting> meetings,
        List<Meetings.YearCount> years,
        @Nullable UUID older,
        boolean further,
        boolean mayEdit) {

    static MeetingListPage of(List<Meeting> found, List<Meetings.YearCount> years, boolean further, boolean mayEdit) {
        var shown = found.size() > Meetings.A_PAGE ? found.subList(0, Meetings.A_PAGE) : found;
        var older = found.size() > Meetings.A_PAGE ? shown.getLast().id() : null;
        return new MeetingListPage(shown, years, older, further, mayEdit);
    }
}
