package org.megdan.platform.lists;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list.
 *
 * @param total how many rows all pieces have, as far as the asker may see them
 * @param last the row that the next piece comes after, null when there is none
 */
public record Piece<R>(List<R> items, int total, @Nullable Cursor last) {

    public Piece {
        items = List.copyOf(items);
    }

    /** The same piece with something else in the place of each row. */
    public <T> Piece<T> map(Function<R, T> row) {
        return new Piece<>(items.stream().map(row).toList(), total, last);
    }

    /** The same piece with what was loaded for its rows; a row that is gone meanwhile is left out. */
    public <T> Piece<T> among(Map<R, T> loaded) {
        return new Piece<>(
                items.stream()
                        .flatMap(row -> Stream.ofNullable(loaded.get(row)))
                        .toList(),
                total,
                last);
    }
}
