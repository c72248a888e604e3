package org.megdan.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.web.Layout;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The log of acts keeps that something was done, not by whom and to whom; after everything else, because others still write to it. */
@Component
@Order(Erasing.WORDS + 1)
class ErasedActs implements Erasing {

    private final Blanking blanking;

    ErasedActs(Blanking blanking) {
        this.blanking = blanking;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "audit.entry account",
                "audit.entry person",
                "audit.entry subject_id",
                "audit.entry context_id",
                "audit.entry token",
                "audit.blanked erasure");
    }

    @Override
    public List<Fate> fates(ErasedPerson person, Layout layout) {
        var extent = blanking.extent(person.person(), person.account(), person.words());
        var fates = new ArrayList<Fate>();
        if (extent.about() > 0) {
            fates.add(Fate.goes(layout.t("audit.erased.about", extent.about())));
        }
        if (extent.own() > 0) {
            fates.add(Fate.stays(layout.t("audit.erased.own", extent.own()), layout.t("audit.erased.own.why")));
        }
        return fates;
    }

    @Override
    public void erase(ErasedPerson person) {
        blanking.blank(person.erasure(), person.person(), person.account(), person.words());
    }
}
