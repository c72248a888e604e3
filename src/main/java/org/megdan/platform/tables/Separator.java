package org.megdan.platform.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What parts the cells of a table that is saved as text: the one of semicolon, tab and comma that stands in most of its first
 * rows, outside quotes; of two the one that more rows have equally many of, then the one that the first row has more of. Above the heads there may be a title without any.
 */
public final class Separator {

    private static final int FIRST_ROWS = 10;
    private static final char USUAL = ',';
    private static final List<Character> CANDIDATES = List.of(';', '\t', USUAL);

    private Separator() {}

    public static char of(String text) {
        var counts = counts(text);
        var best = IntStream.range(0, CANDIDATES.size())
                .boxed()
                // the first of those that are as good as one another
                .sorted(Comparator.comparing((Integer at) -> rowsWith(counts, at))
                        .thenComparing(at -> rowsOfOneWidth(counts, at))
                        .thenComparing(at -> counts.getFirst()[at])
                        .reversed())
                .findFirst()
                .orElseThrow();
        return rowsWith(counts, best) == 0 ? USUAL : CANDIDATES.get(best);
    }

    private static long rowsWith(List<int[]> counts, int candidate) {
        return counts.stream().filter(row -> row[candidate] > 0).count();
    }

    private static long rowsOfOneWidth(List<int[]> counts, int candidate) {
        return counts.stream()
                .mapToLong(row -> counts.stream()
                        .filter(other -> row[candidate] > 0 && other[candidate] == row[candidate])
                        .count())
                .max()
                .orElse(0);
    }

    /** How often each candidate stands in each of the first rows that are not empty. */
    private static List<int[]> counts(String text) {
        var rows = new ArrayList<int[]>();
        var row = new int[CANDIDATES.size()];
        boolean isQuoted = false;
        boolean isEmpty = true;
        for (int i = 0; i < text.length() && rows.size() < FIRST_ROWS; i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            if (isQuoted || c != '\n' && c != '\r') {
                isEmpty = false;
                int candidate = isQuoted ? -1 : CANDIDATES.indexOf(c);
                if (candidate >= 0) {
                    row[candidate]++;
                }
            } else if (!isEmpty) {
                rows.add(row);
                row = new int[CANDIDATES.size()];
                isEmpty = true;
            }
        }
        rows.add(row);
        return rows;
    }
}
