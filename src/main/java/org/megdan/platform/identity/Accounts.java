package org.megdan.platform.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.megdan.platform.identity.accounts.GuessedPasswords;
import org.megdan.platform.identity.factors.OffBy;
import org.megdan.platform.identity.factors.SecondFactors;
import org.megdan.platform.identity.links.Invitations;
import org.megdan.platform.identity.sessions.OpenSessions;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in. One person has one account at most, and an address belongs to one account. */
@Component
public class Accounts {

    private final AccountRecords records;
    private final OpenSessions sessions;
    private final Invitations invitations;
    private final SecondFactors factors;
    private final GuessedPasswords guessed;
    private final AccountPolicy policy;

    Accounts(
            AccountRecords records,
            OpenSessions sessions,
            Invitations invitations,
            SecondFactors factors,
            GuessedPasswords guessed,
            AccountPolicy policy) {
        this.records = records;
        this.sessions = sessions;
        this.invitations = invitations;
        this.factors = factors;
        this.guessed = guessed;
        this.policy = policy;
    }

    /** @param password null for whoever signs in by mail link until they choose something else */
    public UUID create(UUID person, String email, @Nullable String password) {
        return records.create(person, email, password);
    }

    /** Whether whoever guesses passwords would soon come to this one. */
    public boolean isGuessed(String password, String email) {
        return guessed.contains(password, email);
    }

    public Optional<AccountRow> ofPerson(UUID person) {
        return records.ofPerson(person);
    }

    public Optional<AccountRow> find(UUID account) {
        return records.find(account);
    }

    /** Those that may sign in and once did. One query. */
    public List<AccountRow> everUsed() {
        return records.everUsed();
    }

    /** Gives the person an account if they have none and sends them a link for a week; an older link ends. */
    @Transactional
    public void invite(UUID person, String name, String email, Language language) {
        policy.checkInvited(person);
        invitations.send(person, name, email, language);
    }

    /** The account of an address, stopped or not. */
    public Optional<AccountRow> withAddress(String email) {
        return records.withAddress(email);
    }

    /**
     * Opens a stopped account again, without a second factor; the path of a link for a week, for whoever stands at the
     * machine: the way in that is left when a telephone is lost.
     */
    @Transactional
    public String invitationPath(UUID account) {
        policy.check(personOf(account));
        if (records.find(account).orElseThrow(NotFound::new).isDisabled()) {
            records.enable(account);
        }
        factors.switchOff(account, OffBy.MACHINE);
        return invitations.path(account);
    }

    /** The next request of every session is nobody's; links sent before no longer work. */
    @Transactional
    public void disable(UUID account) {
        policy.check(personOf(account));
        policy.keepingSomebodyWhoGrants(() -> {
            records.disable(account);
            sessions.endAll(account);
        });
    }

    @Transactional
    public void enable(UUID account) {
        policy.check(personOf(account));
        records.enable(account);
    }

    /** For somebody who lost telephone and recovery codes; they sign in with what is left and are told by letter. */
    @Transactional
    public void switchSecondFactorOff(UUID account) {
        policy.check(personOf(account));
        factors.switchOff(account, OffBy.TEAM);
        sessions.endAll(account);
    }

    /** Ends the open sessions of somebody else's account. */
    @Transactional
    public void signOut(UUID account) {
        policy.check(personOf(account));
        sessions.endAll(account);
        records.record("identity.act.signed-out-everywhere", account);
    }

    /** Ends the open sessions of a person because a tie that granted rights has ended. */
    public void signOutEverywhere(UUID person) {
        records.ofPerson(person).ifPresent(account -> sessions.endAll(account.id()));
    }

    private UUID personOf(UUID account) {
        return records.find(account).orElseThrow(NotFound::new).person();
    }
}
