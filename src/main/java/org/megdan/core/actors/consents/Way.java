package org.megdan.core.actors.consents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How somebody said it. */
public enum Way {
    /** By themselves, signed in. */
    ACCOUNT,
    PAPER,
    FORM,
    PHONE,
    LETTER,
    /** By the link of a letter. */
    LINK,
    /** A record with an address whose owner had objected before. */
    ADDRESS,
    /** Taken back again, as a ledger knows that is newer than the database. */
    RESTORED;

    /** Those that somebody else writes down. */
    public static List<Way> told() {
        return List.of(PAPER, FORM, PHONE, LETTER);
    }

    public static Optional<Way> told(String written) {
        return Arrays.stream(values())
                .filter(way -> way.name().equals(written) && told().contains(way))
                .findFirst();
    }

    /** It came from the person without anybody between: only so is an objection given up. */
    boolean isFirstHand() {
        return this == ACCOUNT || this == PAPER;
    }

    public String key() {
        return "actors.consents.way." + name().toLowerCase(Locale.ROOT);
    }
}
