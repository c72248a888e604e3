package org.megdan.desk.membership.applications;

import java.time.Instant;
import java.util.Locale;

/** One move of an application. */
public record Step(Kind kind, boolean byOffice, String person, Instant at, String words) {

    /** What was done. */
    public enum Kind {
        BEGUN,
        SENT,
        TAKEN,
        RETURNED,
        WITHDRAWN,
        ACCEPTED,
        REFUSED;

        public String key() {
            return "membership.step." + name().toLowerCase(Locale.ROOT);
        }

        String actKey() {
            return "membership.act." + name().toLowerCase(Locale.ROOT);
        }
    }
}
