package org.megdan.platform.lists;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * The place of a row in a list of this order; programs hand it back and never read it. It stands in an address, so only the
 * beginning of a long key belongs to it.
 */
public record Cursor(String order, String key, String id) implements Comparable<Cursor> {

    /** Signs of a key that count, in code and in SQL: rows that differ only behind them stand in the order of their ids. */
    static final int KEY = 200;

    /** No place is longer {@link #written}, whatever signs it has. */
    public static final int LONGEST = 1_200;

    private static final Comparator<Cursor> PLACES =
            Comparator.comparing(Cursor::key).thenComparing(Cursor::id);

    public Cursor {
        key = key.codePointCount(0, key.length()) <= KEY ? key : key.substring(0, key.offsetByCodePoints(0, KEY));
    }

    /** Nothing of what was never {@link #written}. */
    public static Optional<Cursor> read(String written) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            int first = text.indexOf('\n');
            int last = text.lastIndexOf('\n');
            // no text of the database has a NUL
            return first < 0 || first == last || text.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new Cursor(
                            text.substring(0, first), text.substring(first + 1, last), text.substring(last + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String written() {
        var text = order + "\n" + key + "\n" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(Cursor other) {
        return PLACES.compare(this, other);
    }
}
