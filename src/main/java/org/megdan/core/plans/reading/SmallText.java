package org.megdan.core.plans.reading;

import org.megdan.platform.tables.TextBytes;

/** Text so small and plain that reading it costs next to nothing whatever it says: no packed format, no tags. */
public final class SmallText {

    private static final int MOST_LETTERS = 100_000;
    private static final int MOST_LINES = 2_000;
    private static final int BEGINNING = 40;

    private SmallText() {}

    public static boolean is(String name, byte[] bytes) {
        return bytes.length <= MOST_LETTERS
                && DocumentKind.of(name, bytes) == DocumentKind.TEXT
                && is(TextBytes.decode(bytes));
    }

    public static boolean is(String text) {
        if (text.length() > MOST_LETTERS || text.indexOf('<') >= 0) {
            return false;
        }
        return text.chars().filter(c -> c == '\n' || c == '\r').count() <= MOST_LINES
                && text.lines().allMatch(line -> line.length() <= ReadingLimits.LINE);
    }

    /** What a pasted text is called in a sentence about it. */
    public static String beginning(String text) {
        var bare = text.substring(0, Math.min(text.length(), 10 * BEGINNING)).strip();
        var line = bare.lines().findFirst().orElse("").strip();
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING).strip() + "…";
    }
}
