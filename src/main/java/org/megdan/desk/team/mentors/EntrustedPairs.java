package org.megdan.desk.team.mentors;

import java.util.Collection;
import java.util.List;
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

/** Pairs are told of and not passed on: what two people wrote down is not for a third, so a pair is ended and another begun. */
@Component
class EntrustedPairs implements Entrusted {

    private final Mentorings pairs;
    private final Actors actors;

    EntrustedPairs(Mentorings pairs, Actors actors) {
        this.pairs = pairs;
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
                        .map(person -> new Charge(
                                kind(),
                                one.id(),
                                person,
                                layout.t(
                                        "team.entrusted.pair.of",
                                        name(names.get(one.mentor())),
                                        name(names.get(one.learner()))),
                                layout.t("team.entrusted.pair.note"),
                                one.path(),
                                null,
                                false)))
                .toList();
    }

    @Override
    public String pass(UUID thing, UUID from, UUID to) {
        throw new UnsupportedOperationException("a pair is ended, not passed on");
    }

    @Override
    public boolean takeBack(UUID thing, String receipt) {
        return false;
    }

    private static String name(@Nullable ActorName name) {
        return name == null ? "" : name.name();
    }
}
