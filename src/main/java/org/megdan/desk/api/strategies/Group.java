package org.megdan.desk.api.strategies;

import java.util.UUID;
import org.megdan.core.plans.TargetGroup;

/** For whom a strategy works, and what is expected to change for them. */
record Group(UUID id, int position, String name, String expectedChange) {

    static Group of(TargetGroup group) {
        return new Group(group.id(), group.position() + 1, group.name(), group.expectedChange());
    }
}
