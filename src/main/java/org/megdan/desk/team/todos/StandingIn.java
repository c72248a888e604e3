package org.megdan.desk.team.todos;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.access.Viewers;
import org.megdan.platform.identity.Accounts;
import org.springframework.stereotype.Component;

/**
 * Whose list somebody sees today beside their own. It is asked for as that person, with no more rights than both have: what waits
 * for the absent one in person is seen, what they see by a right of theirs is not.
 */
@Component
class StandingIn {

    private final Absences absences;
    private final Actors actors;
    private final Accounts accounts;
    private final Viewers viewers;

    StandingIn(Absences absences, Actors actors, Accounts accounts, Viewers viewers) {
        this.absences = absences;
        this.actors = actors;
        this.accounts = accounts;
        this.viewers = viewers;
    }

    record Covered(Absence absence, Viewer as) {}

    /** Whoever has no right in the team stands in for nobody, whatever a card still says. */
    List<Covered> of(Viewer viewer) {
        var person = viewer.person();
        if (person == null || !viewer.may("team.read")) {
            return List.of();
        }
        var found = absences.coveredBy(person);
        var names = actors.names(found.stream().map(Absence::person).toList());
        return found.stream()
                .map(one -> new Covered(one, as(one.person(), names.get(one.person()), viewer)))
                .toList();
    }

    private Viewer as(UUID person, @Nullable ActorName name, Viewer deputy) {
        var account = accounts.ofPerson(person).map(row -> row.id());
        var rights =
                new HashSet<>(account.map(id -> viewers.viewerOf(id).rights()).orElse(Set.of()));
        rights.retainAll(deputy.rights());
        return new Viewer(account.orElse(null), person, name == null ? "" : name.name(), rights);
    }
}
