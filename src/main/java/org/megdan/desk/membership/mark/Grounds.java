package org.megdan.desk.membership.mark;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The decisions behind marks. */
@Component
class Grounds {

    Map<UUID, Ground> of(Collection<UUID> ties) {
        return Map.of();
    }
}
