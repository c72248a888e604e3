package org.megdan.platform.search;

/** What was looked for when the words themselves were nowhere; to be said above the hits. */
public record SearchedInstead(String text, How how) {

    public enum How {
        /** The same words read as Bulgarian typed in Latin letters. */
        IN_CYRILLIC,
        /** Words spelled much like those typed. */
        SIMILAR,
        /** Any of the words rather than all of them together. */
        ANY_WORD
    }
}
