package org.megdan.core.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list; {@code next} is the slug after which the following page begins, null at the end. */
public record ActorPage(List<ActorRow> rows, @Nullable String next) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
