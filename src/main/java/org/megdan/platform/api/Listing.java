package org.megdan.platform.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param total how many there are on all pages, as far as the asker may see them
 * @param next address of the following page on this server, null on the last
 */
public record Listing<R>(List<R> items, int total, @Nullable String next) {

    public Listing {
        items = List.copyOf(items);
    }

    /** The same page with something else in the place of each row. */
    public <T> Listing<T> map(Function<R, T> row) {
        return new Listing<>(items.stream().map(row).toList(), total, next);
    }

    /** The same page with what was loaded for its rows; a row that is gone meanwhile is left out. */
    public <T> Listing<T> among(Map<R, T> loaded) {
        return new Listing<>(
                items.stream()
                        .flatMap(row -> Stream.ofNullable(loaded.get(row)))
                        .toList(),
                total,
                next);
    }
}
