package org.megdan.platform.witness;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of the tree (C2SP tlog-tiles): up to 256 hashes of one level, or the entries under those of level 0.
 *
 * @param level a number, or {@value #ENTRIES}
 * @param number of the tile within its level, from 0
 * @param width how many hashes or entries it holds; only full ones stay for ever
 */
record Tile(String level, long number, int width) {

    static final int FULL = 256;
    static final String ENTRIES = "entries";

    private static final Pattern PATH =
            Pattern.compile("(entries|[0-7])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final int DIGITS = 1000;

    /** Of the entries of a log that is not empty. */
    static Tile lastBundle(long size) {
        long number = (size - 1) / FULL;
        return new Tile(ENTRIES, number, (int) (size - number * FULL));
    }

    /** Whatever stands behind {@code tile/} in an address; empty when it names none. */
    static Optional<Tile> at(String path) {
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = Long.parseLong(match.group(2).replaceAll("[x/]", ""));
        var width = match.group(3) == null ? FULL : Integer.parseInt(match.group(3));
        var tile = new Tile(match.group(1), number, width);
        // each has one name only
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    boolean isFull() {
        return width == FULL;
    }

    Tile filled() {
        return new Tile(level, number, FULL);
    }

    /** Behind {@code tile/}: groups of three digits, all but the last behind an x; the width of a partial one behind {@code .p}. */
    String path() {
        return isFull() ? base() : base() + ".p/" + width;
    }

    /** Of the tile when it is full. */
    String base() {
        var groups = "%03d".formatted(number % DIGITS);
        for (long rest = number / DIGITS; rest > 0; rest /= DIGITS) {
            groups = "x%03d/".formatted(rest % DIGITS) + groups;
        }
        return level + "/" + groups;
    }
}
