package org.megdan.desk.team.mentors;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Entrusted;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Whom a mentor teaches somebody else can teach. Whoever learns themselves takes that along: their pairs are told of and not passed on. */
@Component
class EntrustedPairs implements Entrusted {

    private final Mentorings pairs;
    private final PassedPairs passed;
    private final Actors actors;

    EntrustedPairs(Mentorings pairs, PassedPairs passed, Actors actors) {
        this.pairs = pairs;
        this.passed = passed;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "team.entrusted.pair";
    }

    @Override
    public Set<UUID> persons() {
        return pairs.people();
    }

    @Override
    public List<Charge> of(Collection<UUID> persons, Layout layout) {
        var found = pairs.goingOn(persons);
        var names = actors.names(found.stream()
                .flatMap(one -> Stream.of(one.mentor(), one.learner()))
                .distinct()
                .toList());
        return found.stream()
                .flatMap(one -> Stream.of(one.mentor(), one.learner())
                        .filter(persons::contains)
                        .map(person -> charge(one, person, names, layout)))
                .toList();
    }

    private Charge charge(Mentoring pair, UUID person, Map<UUID, ActorName> names, Layout layout) {
        return new Charge(
                kind(),
                pair.id(),
                person,
                layout.t("team.mentors.pair", name(names.get(pair.mentor())), name(names.get(pair.learner()))),
                pair.goal(),
                pair.path(),
                null,
                person.equals(pair.mentor()));
    }

    @Override
    public String pass(UUID pair, UUID from, UUID to) {
        return passed.pass(pair, from, to);
    }

    @Override
    public boolean takeBack(UUID pair, UUID from, UUID to, String receipt) {
        return passed.takeBack(pair, receipt);
    }

    private static String name(@Nullable ActorName name) {
        return name == null ? "" : name.name();
    }
}
