package org.megdan.core.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node as others name and link it: by the version that is current for the viewer, or the last one that had it.
 *
 * @param slug the strategy's part of the address, {@code ref} the node's
 */
public record NodeCard(
        UUID id,
        @Nullable UUID parentId,
        UUID planId,
        UUID versionId,
        String slug,
        String planTitle,
        String level,
        String code,
        String ref,
        String title) {

    /** „1.1.4. Издаване на бюлетин“ without the dot, or the title alone. */
    public String label() {
        return (code + " " + title).strip();
    }
}
