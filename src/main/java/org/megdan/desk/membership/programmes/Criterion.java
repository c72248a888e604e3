package org.megdan.desk.membership.programmes;

import java.util.Locale;
import java.util.UUID;
import org.megdan.platform.web.Language;

/** One criterion of one version. */
public record Criterion(UUID id, int position, String textBg, String textEn, Evidence evidence) {

    /** What an applicant must bring to it. */
    public enum Evidence {
        /** The application itself says so. */
        NONE,
        /** Words, a link or a file. */
        ANY,
        FILE;

        public String key() {
            return "membership.evidence." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** In Bulgarian where nobody has put it into the other language. */
    public String text(Language language) {
        return language == Language.BG || textEn.isEmpty() ? textBg : textEn;
    }
}
