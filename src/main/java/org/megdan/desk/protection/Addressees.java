package org.megdan.desk.protection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.Language;
import org.springframework.stereotype.Component;

/** How people are written to about their own data: in the language they signed in with last, and where nobody knows it, in both. */
@Component
public class Addressees {

    private static final List<Language> BOTH = Arrays.asList(Language.values());

    private final Accounts accounts;
    private final Actors actors;

    Addressees(Accounts accounts, Actors actors) {
        this.accounts = accounts;
        this.actors = actors;
    }

    /** The address they sign in with, else the first of their own. */
    public Optional<Addressee> of(UUID person) {
        return accounts.ofPerson(person)
                .map(Addressees::of)
                .or(() -> actors.card(person).stream()
                        .flatMap(card -> card.contacts().stream())
                        .filter(contact -> contact.kind() == ContactPoint.Kind.EMAIL)
                        .map(contact -> new Addressee(contact.value(), BOTH))
                        .findFirst());
    }

    private static Addressee of(AccountRow account) {
        var language = account.language();
        return new Addressee(account.email(), language == null ? BOTH : List.of(language));
    }
}
