package org.megdan.desk.administration;

import java.util.UUID;
import org.megdan.core.actors.Network;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.database.LostKey;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever holds the machine says that the key of the installation won't come back; the log of acts tells. */
@Component
public class ForgetKey {

    private static final Viewer MACHINE = Viewer.program("./megdan forget-key", "system.admin");
    private static final UUID NOBODY = new UUID(0, 0);

    private final LostKey lost;
    private final Network network;
    private final Audit audit;

    ForgetKey(LostKey lost, Network network, Audit audit) {
        this.lost = lost;
        this.network = network;
        this.audit = audit;
    }

    /** @throws Refusal when no key is missing */
    @Transactional
    public void forget() {
        if (!lost.giveUp()) {
            throw new Refusal(HttpStatus.CONFLICT, "administration.forget-key.not-lost");
        }
        var organisation =
                network.profile().map(profile -> profile.organisation()).orElse(NOBODY);
        Acting.as(MACHINE, () -> audit.record("administration.act.key-forgotten", "actor", organisation, null, null));
    }
}
