package org.megdan.core.actors.rights;

import org.megdan.platform.access.StrongRight;
import org.springframework.stereotype.Component;

/** Who may begin ties that grant rights decides over everything that they open. */
@Component
class Granting implements StrongRight {

    @Override
    public String name() {
        return "actors.grant";
    }
}
