package org.megdan.core.actors.rights;

import org.megdan.core.actors.TieEnded;
import org.megdan.core.actors.ties.TieLists;
import org.megdan.platform.identity.Accounts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A term that ends today ends the open sessions today, in the transaction that ended it. */
@Component
class EndSessions {

    private final TieLists ties;
    private final Accounts accounts;

    EndSessions(TieLists ties, Accounts accounts) {
        this.ties = ties;
        this.accounts = accounts;
    }

    @EventListener
    void on(TieEnded ended) {
        ties.find(ended.tie())
                .filter(tie -> !tie.isCurrent() && tie.kind().grantsRights())
                .ifPresent(tie -> accounts.signOutEverywhere(tie.from().id()));
    }
}
