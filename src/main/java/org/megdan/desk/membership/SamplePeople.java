package org.megdan.desk.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.identity.Accounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who is on stage in the demonstration of memberships; nobody of these names is meant. */
@Profile("demo")
@Component
public class SamplePeople {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 15);

    private final Network network;
    private final Actors actors;
    private final Ties ties;
    private final Accounts accounts;

    SamplePeople(Network network, Actors actors, Ties ties, Accounts accounts) {
        this.network = network;
        this.actors = actors;
        this.ties = ties;
        this.accounts = accounts;
    }

    public boolean isFounded() {
        return network.isFounded();
    }

    /** The coordinator of the demonstration. */
    public Viewer office() {
        var person = accounts.withAddress("kalina@example.org").orElseThrow().person();
        return new Viewer(
                null,
                person,
                "Калина Приказкова",
                Set.of("members.read", "members.edit", "members.decide", "actors.edit", "delegates.appoint"));
    }

    public ActorName organisation(ActorKind kind, String name, String about) {
        return actors.search(name, List.of(kind), 3).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseGet(() -> made(new ActorDraft(kind, name, about, null)));
    }

    private ActorName made(ActorDraft draft) {
        var id = Acting.as(office(), () -> actors.create(draft));
        return actors.find(id).orElseThrow();
    }

    /** Somebody without an account who speaks for it. */
    public Viewer delegate(String name, ActorName organisation) {
        var person = made(ActorDraft.person(name)).id();
        Acting.as(office(), () -> ties.begin(TieDraft.of(person, organisation.id(), "DELEGATE", SINCE)));
        return new Viewer(null, person, name, Set.of());
    }

    /** The delegate of the demonstration's cast. */
    public Viewer rositsa() {
        var person = accounts.withAddress("rositsa@example.org").orElseThrow().person();
        return new Viewer(null, person, "Росица Небивала", Set.of());
    }
}
