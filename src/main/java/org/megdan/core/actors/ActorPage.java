package org.megdan.core.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next the slug after which the following page begins, null at the end
 * @param total how many the whole list has
 */
public record ActorPage(List<ActorRow> rows, @Nullable String next, long total) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
