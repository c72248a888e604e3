package org.megdan.core.actors.rights;

import java.util.UUID;
import org.megdan.core.actors.ties.GrantPolicy;
import org.megdan.core.actors.ties.Grantors;
import org.megdan.core.actors.ties.TieKinds;
import org.megdan.platform.identity.AccountPolicy;
import org.springframework.stereotype.Component;

/** An account makes the person's ties to the network count, those that begin later too. */
@Component
class TieAccountPolicy implements AccountPolicy {

    private final TieKinds kinds;
    private final Grantors grantors;

    TieAccountPolicy(TieKinds kinds, Grantors grantors) {
        this.kinds = kinds;
        this.grantors = grantors;
    }

    @Override
    public void check(UUID person) {
        kinds.heldBy(person).forEach(GrantPolicy::checkAccount);
    }

    @Override
    public void keepingSomebodyWhoGrants(Runnable act) {
        grantors.keep(act);
    }
}
