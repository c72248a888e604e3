package org.megdan.desk.team.mentors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;

/**
 * A pair with its notes, for the two and for whoever arranges the team.
 *
 * @param task on which it is learnt, null for none or for whoever may not see it
 * @param typed what came back with an error
 */
public record MentorPage(
        Mentoring pair,
        String mentor,
        String learner,
        @Nullable Crumb task,
        List<Said> notes,
        HistoryPage history,
        FormErrors errors,
        String day,
        String typed) {

    public record Said(Note note, String by) {}
}
