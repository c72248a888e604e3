package org.megdan.platform.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list as programs are answered.
 *
 * @param total how many there are in all pieces, as far as the asker may see them
 * @param next address of the following piece on this server, null on the last
 */
public record Listing<R>(List<R> items, int total, @Nullable String next) {

    public Listing {
        items = List.copyOf(items);
    }

    /** The same piece with something else in the place of each row. */
    public <T> Listing<T> map(Function<R, T> row) {
        return new Listing<>(items.stream().map(row).toList(), total, next);
    }
}
