package org.megdan.core.plans.reading;

import java.util.regex.Pattern;

/** The break between two neighbouring lines: the end of a paragraph, or only the end of the paper. */
record LineBreak(Line above, Line below) {

    private static final Pattern NEW_THING = Pattern.compile(
            "\\s*+(?:[-*+–—•◦▪●○■□➢✓·#>|]\\s|\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,20}+|[IVXLC]{1,6}|\\p{L})[.)]\\s*\\S?).*");

    /** Whether the words begin an item of a list or a numbered title. */
    static boolean isNewThing(String text) {
        return NEW_THING.matcher(text).matches();
    }

    boolean isWithinSentence() {
        var isNew = isNewThing(below.text());
        var first = above.text().stripTrailing();
        if (isNew || first.endsWith(";") || first.endsWith(":")) {
            return false;
        }
        return above.full()
                || (!Words.endsSentence(first) && Words.beginsSmall(below.text().strip()));
    }
}
