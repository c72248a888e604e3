package org.megdan.platform.export;

import java.util.function.Consumer;

/**
 * Where the rows of a dataset come from. They are handed over one by one, so that a large table never stands in memory: a
 * database cursor stays open as long as {@code each} runs.
 */
@FunctionalInterface
public interface Rows<R> {

    void each(Consumer<R> row);

    static <R> Rows<R> of(Iterable<R> rows) {
        return rows::forEach;
    }
}
