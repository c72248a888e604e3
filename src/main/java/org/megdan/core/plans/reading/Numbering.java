package org.megdan.core.plans.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts the items of automatically numbered lists, which the file does not store, as the word processor would show them. */
final class Numbering {

    static final int DEEPEST = 9;
    static final int LAST_START = 9_999;
    private static final int LONGEST_PATTERN = 60;

    private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();

    /** A number of the file's, of any size there, within what a list can have. */
    static int bounded(BigInteger number, int most) {
        return number.max(BigInteger.ZERO).min(BigInteger.valueOf(most)).intValue();
    }

    /**
     * The next number of the list at the level, from 0.
     *
     * @param pattern how it is written, {@code %1.%2.} for the counts of levels 1 and 2
     */
    String next(String list, int level, int start, String pattern, Formats formats) {
        var counts = counters.computeIfAbsent(list, key -> new TreeMap<>());
        counts.tailMap(level, false).clear();
        counts.merge(level, start, (count, first) -> count + 1);
        var text = pattern.length() > LONGEST_PATTERN ? "" : pattern;
        for (var i = 0; i <= Math.min(level, DEEPEST); i++) {
            text = text.replace("%" + (i + 1), formats.at(i).write(counts.getOrDefault(i, 1)));
        }
        return text;
    }

    void restart(String list) {
        counters.remove(list);
    }

    /** The format of each level's number. */
    interface Formats {
        NumberFormat at(int level);
    }
}
