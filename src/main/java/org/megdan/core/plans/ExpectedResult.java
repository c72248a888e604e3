package org.megdan.core.plans;

import java.util.UUID;

/** What a goal is expected to bring about; indicators hang on its stable id. */
public record ExpectedResult(UUID id, UUID nodeId, String text, int position, int lock) {

    /** The same in another place. */
    public ExpectedResult at(int place) {
        return new ExpectedResult(id, nodeId, text, place, lock);
    }
}
