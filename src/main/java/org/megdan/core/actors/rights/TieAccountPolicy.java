package org.megdan.core.actors.rights;

import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.actors.ties.GrantPolicy;
import org.megdan.core.actors.ties.Grantors;
import org.megdan.core.actors.ties.TieKinds;
import org.megdan.core.actors.ties.TiePolicy;
import org.megdan.core.actors.ties.Voices;
import org.megdan.platform.identity.AccountPolicy;
import org.springframework.stereotype.Component;

/** An account makes the person's ties to the network count, and what they speak for elsewhere, also those that begin later. */
@Component
class TieAccountPolicy implements AccountPolicy {

    private final TieKinds kinds;
    private final TiePolicy ties;
    private final Voices voices;
    private final Grantors grantors;

    TieAccountPolicy(TieKinds kinds, TiePolicy ties, Voices voices, Grantors grantors) {
        this.kinds = kinds;
        this.ties = ties;
        this.voices = voices;
        this.grantors = grantors;
    }

    @Override
    public void check(UUID person) {
        kinds.heldBy(person).forEach(GrantPolicy::checkAccount);
    }

    @Override
    public void checkInvited(UUID person) {
        check(person);
        Stream.concat(
                        kinds.guardedOf(person, person).stream(),
                        voices.of(person).stream().map(Voices.Voice::kind))
                .forEach(ties::checkInvited);
    }

    @Override
    public void keepingSomebodyWhoGrants(Runnable act) {
        grantors.keep(act);
    }
}
