package org.megdan.desk.protection.erasures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    Traces(List<Erasing> modules, Accounts accounts) {
        this.modules = modules;
        this.accounts = accounts;
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
