package org.megdan.platform.privacy;

/**
 * What becomes of one sort of what is kept of a person.
 *
 * @param what in the reader's words, with a number where there are several
 * @param why for what stays: the rule, and until when; empty for what goes
 */
public record Fate(boolean stays, String what, String why) {

    public static Fate goes(String what) {
        return new Fate(false, what, "");
    }

    public static Fate stays(String what, String why) {
        return new Fate(true, what, why);
    }
}
