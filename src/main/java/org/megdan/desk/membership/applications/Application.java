package org.megdan.desk.membership.applications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.desk.membership.Mark;
import org.megdan.platform.web.Language;

/**
 * An application as it stands.
 *
 * @param onPaper brought on paper and entered by the office
 * @param reviewer who looks at it while it is in review: whoever took it up, or to whom it was handed over; null otherwise
 * @param decision whoever decided is found there, null until then
 */
public record Application(
        UUID id,
        UUID programme,
        Mark mark,
        String programmeBg,
        String programmeEn,
        UUID criteria,
        ActorName applicant,
        boolean onPaper,
        String words,
        State state,
        int lock,
        Instant begunAt,
        @Nullable Instant sentAt,
        @Nullable ActorName reviewer,
        @Nullable UUID decision) {

    public String path() {
        return "/members/applications/" + id;
    }

    public String programmeName(Language language) {
        return language == Language.BG ? programmeBg : programmeEn;
    }

    /** What nobody sent yet is the applicant's own. */
    boolean isSeenByOffice() {
        return onPaper || sentAt != null;
    }
}
