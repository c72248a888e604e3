package org.megdan.desk.administration;

import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.TieKind;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes whoever holds the machine an administrator, when nobody else can: all of it or nothing, and in the log. */
@Component
class InviteAdministrator {

    private static final Viewer MACHINE = Viewer.program("./megdan invite-admin", "actors.grant", "system.admin");

    private final Network network;
    private final Actors actors;
    private final Ties ties;
    private final Accounts accounts;

    InviteAdministrator(Network network, Actors actors, Ties ties, Accounts accounts) {
        this.network = network;
        this.actors = actors;
        this.ties = ties;
        this.accounts = accounts;
    }

    /** The path of a one-time link that signs in as the administrator of this address. */
    @Transactional
    public String path(String email) {
        if (!email.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+") || email.length() > 254) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "administration.invite.email", email);
        }
        return Acting.as(MACHINE, () -> {
            var account = accounts.withAddress(email).orElseGet(() -> newAccount(email));
            tie(account);
            return accounts.invitationPath(account.id());
        });
    }

    private AccountRow newAccount(String email) {
        var person = actors.create(ActorDraft.person(email.substring(0, email.indexOf('@'))));
        return accounts.find(accounts.create(person, email, null)).orElseThrow();
    }

    private void tie(AccountRow account) {
        var organisation = network.profile()
                .orElseThrow(() -> new Refusal(HttpStatus.CONFLICT, "administration.invite.not-founded"))
                .organisation();
        var isTied = actors.card(account.person()).orElseThrow().ties().stream()
                .anyMatch(tie -> tie.isCurrent()
                        && tie.kind().code().equals(TieKind.ADMINISTRATOR)
                        && tie.to().id().equals(organisation));
        if (!isTied) {
            ties.begin(TieDraft.of(account.person(), organisation, TieKind.ADMINISTRATOR, ties.today()));
        }
    }
}
