package org.megdan.core.plans;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node of a draft as a form shows it. */
public record EditableNode(
        UUID id,
        @Nullable UUID parentId,
        int position,
        String ref,
        int lock,
        List<String> doubts,
        List<CarriesOut> carriesOut,
        NodeEdit edit) {

    public Place place() {
        return new Place(parentId, position);
    }
}
