package org.megdan.core.plans.reading;

import java.util.List;

/** Tells text that was set in lines of about equal length from text whose lines are paragraphs. */
final class PaperWidth {

    private static final int WIDEST = 130;
    private static final int NARROWEST = 45;
    private static final double NEARLY = 0.75;
    private static final double MANY = 0.3;

    private PaperWidth() {}

    /** The width in letters, 0 when lines are paragraphs. */
    static int of(List<Line> lines) {
        var lengths = lines.stream()
                .mapToInt(line -> line.text().strip().length())
                .filter(length -> length > 0)
                .toArray();
        var longest = 0;
        for (var length : lengths) {
            longest = Math.max(longest, length);
        }
        var full = 0;
        for (var length : lengths) {
            full += length > longest * NEARLY ? 1 : 0;
        }
        var isSet = longest >= NARROWEST && longest <= WIDEST && full > lengths.length * MANY;
        return isSet ? longest : 0;
    }
}
