package org.megdan.platform.api;

import java.util.List;
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
}
