package org.megdan.core.plans.recognition;

import java.util.regex.Pattern;
import org.megdan.core.plans.reading.Words;

/** Titles without the marks that only divide one line of a list from the next. */
final class Titles {

    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{3}[.!?]\\s++\\p{Lu}");

    private Titles() {}

    static String clean(String text) {
        var bare = Words.tidy(text).replaceFirst("^[•◦▪●–—-]\\s+", "");
        var open = Words.withoutEnd(bare, ";,");
        return open.isEmpty() ? bare : withoutFullStop(open);
    }

    /** A full stop goes unless it closes an abbreviation or one of several sentences. */
    private static String withoutFullStop(String text) {
        if (!text.endsWith(".") || text.endsWith("..")) {
            return text;
        }
        var bare = text.substring(0, text.length() - 1);
        var lastWord = bare.substring(bare.lastIndexOf(' ') + 1);
        var isAbbreviation = lastWord.length() <= 3 || lastWord.contains(".");
        var hasSentences = SENTENCE_END.matcher(bare).find();
        return isAbbreviation || hasSentences ? text : bare;
    }
}
