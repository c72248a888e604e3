package org.megdan.platform.search;

import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The index is built anew after an erasure: texts change without their modules, and old files hold what was removed. */
@Component
@Order(Erasing.PLATFORM)
class ErasedFromIndex implements Erasing {

    static final String KIND = "erased";

    private final Search search;

    ErasedFromIndex(Search search) {
        this.search = search;
    }

    @Override
    public Set<String> covers() {
        return Set.of();
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        return List.of();
    }

    @Override
    public void erase(ErasedPerson person) {
        search.changed(KIND, person.erasure().toString());
    }
}
