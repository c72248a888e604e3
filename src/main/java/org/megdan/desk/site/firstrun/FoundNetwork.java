package org.megdan.desk.site.firstrun;

import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds the network with its first coordinator, who also administers the site: all of it or nothing. */
@Component
class FoundNetwork {

    private static final Viewer FOUNDER = Viewer.program("Мегдан", "actors.grant", "system.admin");

    private final Network network;
    private final Actors actors;
    private final Ties ties;
    private final Accounts accounts;

    FoundNetwork(Network network, Actors actors, Ties ties, Accounts accounts) {
        this.network = network;
        this.actors = actors;
        this.ties = ties;
        this.accounts = accounts;
    }

    boolean isGuessed(FirstRunForm form) {
        return accounts.isGuessed(form.password(), form.email());
    }

    @Transactional
    public void found(FirstRunForm form, Language language) {
        Acting.as(FOUNDER, () -> {
            var organisation = network.found(form.network(), language).organisation();
            var person = actors.create(ActorDraft.person(form.name()));
            ties.begin(TieDraft.of(person, organisation, TieKind.COORDINATOR, ties.today()));
            ties.begin(TieDraft.of(person, organisation, TieKind.ADMINISTRATOR, ties.today()));
            accounts.create(person, form.email(), form.password());
        });
    }
}
