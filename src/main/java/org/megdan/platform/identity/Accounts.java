package org.megdan.platform.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.links.Invitations;
import org.megdan.platform.identity.sessions.OpenSessions;
import org.megdan.platform.web.Language;
import org.springframework.stereotype.Component;

/** Who can sign in. One person has one account at most, and an address belongs to one account. */
@Component
public class Accounts {

    private final AccountRecords records;
    private final OpenSessions sessions;
    private final Invitations invitations;

    Accounts(AccountRecords records, OpenSessions sessions, Invitations invitations) {
        this.records = records;
        this.sessions = sessions;
        this.invitations = invitations;
    }

    /** @param password null for whoever signs in by mail link until they choose something else */
    public UUID create(UUID person, String email, @Nullable String password) {
        return records.create(person, email, password);
    }

    public Optional<AccountRow> ofPerson(UUID person) {
        return records.ofPerson(person);
    }

    public Optional<AccountRow> find(UUID account) {
        return records.find(account);
    }

    /** Gives the person an account if they have none and sends them a link for a week; an older link ends. */
    public void invite(UUID person, String name, String email, Language language) {
        invitations.send(person, name, email, language);
    }

    /** The next request of every session is nobody's; links sent before no longer work. */
    public void disable(UUID account) {
        records.disable(account);
        sessions.endAll(account);
    }

    public void enable(UUID account) {
        records.enable(account);
    }

    /** Ends the open sessions of a person, for instance because a tie that granted rights has ended. */
    public void signOutEverywhere(UUID person) {
        records.ofPerson(person).ifPresent(account -> sessions.endAll(account.id()));
    }
}
