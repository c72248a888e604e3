package org.megdan.desk.membership.applications;

import java.time.Instant;
import java.util.UUID;
import org.megdan.desk.membership.Mark;
import org.megdan.platform.web.Language;

/** An application in a list beside other things. */
public record ApplicationLine(
        UUID id,
        UUID applicant,
        String applicantName,
        Mark mark,
        String programmeBg,
        String programmeEn,
        State state,
        Instant begunAt) {

    public String path() {
        return "/members/applications/" + id;
    }

    public String programmeName(Language language) {
        return language == Language.BG ? programmeBg : programmeEn;
    }
}
