package org.megdan.desk.protection;

import org.megdan.platform.access.StrongRight;
import org.springframework.stereotype.Component;

/** What is erased comes back in no way: whoever may do it proves twice who they are. */
@Component
class ErasingPeople implements StrongRight {

    @Override
    public String name() {
        return "privacy.erase";
    }
}
