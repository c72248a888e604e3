package org.megdan.platform.identity.providers;

import java.util.Optional;
import java.util.UUID;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.accounts.AccountRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose account somebody opens whom the provider has proved. An account is never made here: a coordinator invites. */
@Component
class ProviderSignIn {

    private final ProviderIdentities identities;
    private final AccountRecords accounts;
    private final ProviderLetters letters;
    private final ProviderProperties settings;
    private final ProviderRegistration registration;

    ProviderSignIn(
            ProviderIdentities identities,
            AccountRecords accounts,
            ProviderLetters letters,
            ProviderProperties settings,
            ProviderRegistration registration) {
        this.identities = identities;
        this.accounts = accounts;
        this.letters = letters;
        this.settings = settings;
        this.registration = registration;
    }

    /** By who they are there; the first time by an address that the provider has verified, if the settings allow. */
    @Transactional
    Optional<UUID> account(Proven person) {
        return identities.account(person).or(() -> byAddress(person));
    }

    @Transactional
    boolean link(UUID account, Proven person) {
        var isLinked = identities.link(account, person);
        if (isLinked) {
            letters.linked(account, registration.name(), person.label());
        }
        return isLinked;
    }

    private Optional<UUID> byAddress(Proven person) {
        var email = person.email();
        if (!settings.matchByEmail() || email == null || !person.isEmailTheirs()) {
            return Optional.empty();
        }
        return accounts.byEmail(email)
                .map(AccountRow::id)
                .filter(account -> !identities.hasMet(account, person))
                .filter(account -> link(account, person));
    }
}
