package org.megdan.core.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a node stands.
 *
 * @param parent null for the top
 * @param position from 0 among its siblings; a larger number than there are means the end
 */
public record Place(@Nullable UUID parent, int position) {

    public static Place endOf(@Nullable UUID parent) {
        return new Place(parent, Integer.MAX_VALUE);
    }
}
