package org.megdan.core.plans.reading;

import java.util.regex.Pattern;

/** Small questions about running text that readers and recognisers ask alike. */
public final class Words {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]");
    private static final Pattern KEEPS_HYPHEN = Pattern.compile("(?iu)(?:.*\\s)?(?:по|най|[\\p{L}\\d]*\\d)-");
    private static final String SENTENCE_ENDS = ".;:!?…";

    private Words() {}

    /** One space between words, none around, nothing invisible. */
    public static String tidy(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Without any spaces or any of the marks at its end. */
    public static String withoutEnd(String text, String marks) {
        var end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || marks.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    public static boolean beginsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    public static boolean endsSentence(String text) {
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Joins two lines of one sentence; a word divided by a hyphen at the end of its line becomes whole. */
    public static String join(String first, String second) {
        var divided = first.length() > 1
                && first.endsWith("-")
                && Character.isLetter(first.charAt(first.length() - 2))
                && beginsSmall(second);
        if (!divided) {
            return (first + " " + second).strip();
        }
        return KEEPS_HYPHEN.matcher(first).matches() ? first + second : first.substring(0, first.length() - 1) + second;
    }
}
