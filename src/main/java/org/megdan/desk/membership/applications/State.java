package org.megdan.desk.membership.applications;

import java.util.Locale;

/** Where an application stands. */
public enum State {
    DRAFT("plain"),
    SENT("waiting"),
    IN_REVIEW("going"),
    RETURNED("late"),
    WITHDRAWN("closed"),
    ACCEPTED("done"),
    REFUSED("closed");

    private final String badge;

    State(String badge) {
        this.badge = badge;
    }

    /** How its badge looks. */
    public String badge() {
        return badge;
    }

    public String key() {
        return "membership.state." + name().toLowerCase(Locale.ROOT);
    }

    /** The applicant may change it. */
    public boolean isOpenToApplicant() {
        return this == DRAFT || this == RETURNED;
    }

    public boolean isDecided() {
        return this == ACCEPTED || this == REFUSED;
    }
}
