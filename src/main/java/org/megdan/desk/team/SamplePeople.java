package org.megdan.desk.team;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.megdan.platform.web.NotFound;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people of the demonstration, found by the address with which they sign in. */
@Profile("demo")
@Component
public class SamplePeople {

    public static final String COORDINATOR = "kalina";
    public static final String CHAIR = "ognyan";
    public static final String BOARD_MEMBER = "milka";
    public static final String STAFF = "petko";

    private final Accounts accounts;
    private final Actors actors;

    SamplePeople(Accounts accounts, Actors actors) {
        this.accounts = accounts;
        this.actors = actors;
    }

    /** Whether the demonstration was filled here, and not something else that is only looked at. */
    public boolean areHere() {
        return account(COORDINATOR).isPresent();
    }

    public UUID person(String name) {
        return account(name).orElseThrow(NotFound::new);
    }

    /** As the log names them when they arrange the team. */
    public Viewer acting(String name) {
        var person = person(name);
        var full = actors.find(person).map(ActorName::name).orElse("");
        return new Viewer(null, person, full, Set.of("team.read", "team.edit", "actors.read", "actors.edit"));
    }

    private Optional<UUID> account(String name) {
        return accounts.withAddress(name + "@example.org").map(account -> account.person());
    }
}
