package org.megdan.core.plans;

import java.util.UUID;

/** For whom the strategy works, and what is expected to change for them. */
public record TargetGroup(UUID id, String name, String expectedChange, int position, int lock) {

    /** The same in another place. */
    public TargetGroup at(int place) {
        return new TargetGroup(id, name, expectedChange, place, lock);
    }
}
