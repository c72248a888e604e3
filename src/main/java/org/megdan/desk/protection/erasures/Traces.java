package org.megdan.desk.protection.erasures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.ContactPoint;
import org.megdan.platform.identity.AccountRow;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.privacy.ErasedPerson;
import org.megdan.platform.privacy.Erasing;
import org.megdan.platform.privacy.Fate;
import org.megdan.platform.privacy.Hindrance;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** All modules together: by what a person is known, what becomes of it, what stands in the way. */
@Component
class Traces {

    /** A shorter word would be found in the texts of strangers. */
    private static final int SHORTEST_WORD = 6;

    /** In their order. */
    private final List<Erasing> modules;

    private final Accounts accounts;

    private final Actors actors;

    Traces(List<Erasing> modules, Accounts accounts, Actors actors) {
        this.modules = modules;
        this.accounts = accounts;
        this.actors = actors;
    }

    /** To be asked before anything is gone. */
    ErasedPerson of(UUID erasure, UUID person) {
        var account = accounts.ofPerson(person).map(AccountRow::id).orElse(null);
        var known = new ErasedPerson(erasure, person, account, Set.of());
        var words = modules.stream()
                .flatMap(module -> module.words(known).stream())
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var all = new ErasedPerson(erasure, person, known.account(), words);
        modules.forEach(module -> words.removeAll(module.shared(all)));
        return new ErasedPerson(erasure, person, known.account(), words);
    }

    /** Where a letter reaches them: the address they sign in with, else the first of their own. */
    Optional<String> address(UUID person) {
        return accounts.ofPerson(person)
                .map(AccountRow::email)
                .or(() -> actors.card(person).stream()
                        .flatMap(card -> card.contacts().stream())
                        .filter(contact -> contact.kind() == ContactPoint.Kind.EMAIL)
                        .map(ContactPoint::value)
                        .findFirst());
    }

    List<Fate> fates(ErasedPerson person, Layout layout) {
        return modules.stream()
                .flatMap(module -> module.fates(person, layout).stream())
                .toList();
    }

    List<Hindrance> hindrances(ErasedPerson person, Layout layout) {
        return modules.stream()
                .flatMap(module -> module.hindrances(person, layout).stream())
                .toList();
    }

    void erase(ErasedPerson person) {
        modules.forEach(module -> module.erase(person));
    }
}
