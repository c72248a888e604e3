package org.megdan.platform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the rows of a dataset come from. They are handed over one by one, so that a large table never stands in memory: a
 * database cursor stays open as long as {@code each} runs.
 */
@FunctionalInterface
public interface Rows<R> {

    int PIECE = 500;

    void each(Consumer<R> row);

    /** The same rows, some hundreds at a time: {@code before} is handed each piece before its rows go on. */
    default Rows<R> inPieces(Consumer<List<R>> before) {
        return out -> {
            var some = new ArrayList<R>();
            each(row -> {
                some.add(row);
                if (some.size() == PIECE) {
                    pass(some, before, out);
                }
            });
            pass(some, before, out);
        };
    }

    private static <R> void pass(List<R> some, Consumer<List<R>> before, Consumer<R> out) {
        if (!some.isEmpty()) {
            before.accept(List.copyOf(some));
            some.forEach(out);
            some.clear();
        }
    }

    static <R> Rows<R> of(Iterable<R> rows) {
        return rows::forEach;
    }
}
