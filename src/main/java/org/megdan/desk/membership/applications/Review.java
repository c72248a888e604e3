package org.megdan.desk.membership.applications;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What the office makes of one criterion. */
public record Review(UUID criterion, Verdict verdict, String words, String reviewer, Instant at) {

    /** Whether it is met. */
    public enum Verdict {
        MET("done"),
        NOT_MET("late"),
        UNCLEAR("waiting");

        private final String badge;

        Verdict(String badge) {
            this.badge = badge;
        }

        public String badge() {
            return badge;
        }

        public String key() {
            return "membership.verdict." + name().toLowerCase(Locale.ROOT);
        }
    }
}
