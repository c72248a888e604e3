package org.megdan.core.plans.reading;

import java.util.ArrayList;
import java.util.List;

/** Keeps texts and lines within {@link ReadingLimits}; what is too long for one line is divided and no word of it lost. */
final class Lengths {

    private static final int MARGIN = 200;
    private static final int LONGEST_PICTURE = 500;

    private Lengths() {}

    /** The text in stretches of at most {@link ReadingLimits#LINE} letters, divided between words where there are any. */
    static List<String> divided(String text) {
        if (text.length() <= ReadingLimits.LINE) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        var from = 0;
        while (text.length() - from > ReadingLimits.LINE) {
            var end = end(text, from);
            parts.add(text.substring(from, end));
            from = end;
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static int end(String text, int from) {
        var edge = from + ReadingLimits.LINE;
        for (var at = edge; at > edge - MARGIN; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isHighSurrogate(text.charAt(edge - 1)) ? edge - 1 : edge;
    }

    /** Without pictures written out as letters, which some programs put into text. */
    static String withoutPictures(String line) {
        var at = line.indexOf(";base64,");
        if (at < 0 || line.length() < LONGEST_PICTURE) {
            return line;
        }
        var kept = new StringBuilder();
        var from = 0;
        for (; at >= 0; at = line.indexOf(";base64,", from)) {
            kept.append(line, from, at).append(";base64,…");
            from = at + ";base64,".length();
            while (from < line.length() && isBase64(line.charAt(from))) {
                from++;
            }
        }
        return kept.append(line, from, line.length()).toString();
    }

    private static boolean isBase64(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/' || c == '=');
    }

    static String checked(String text) throws Refusal {
        if (text.length() > ReadingLimits.LETTERS) {
            throw new Refusal("tooManyLetters", ReadingLimits.LETTERS);
        }
        return text;
    }

    static SourceText checked(SourceText source) throws Refusal {
        if (source.blocks().size() > ReadingLimits.BLOCKS) {
            throw new Refusal("tooLong", ReadingLimits.BLOCKS);
        }
        if (source.lines().stream().mapToLong(String::length).sum() > ReadingLimits.LETTERS) {
            throw new Refusal("tooManyLetters", ReadingLimits.LETTERS);
        }
        return source;
    }

    /** Before anything is built of them. */
    static String tagsCounted(String html) throws Refusal {
        var tags = 0;
        for (var at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (++tags > ReadingLimits.TAGS) {
                throw new Refusal("tooManyTags", ReadingLimits.TAGS);
            }
        }
        return html;
    }
}
