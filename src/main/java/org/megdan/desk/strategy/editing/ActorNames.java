package org.megdan.desk.strategy.editing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeActor.Role;
import org.megdan.desk.strategy.subjects.Typed;
import org.springframework.stereotype.Component;

/** Finds people and organisations by the names that were typed; of several with one name, by the address of their card. */
@Component
class ActorNames {

    private static final int NEAREST = 5;

    private final Actors actors;

    ActorNames(Actors actors) {
        this.actors = actors;
    }

    List<NodeActor> read(List<String> names, Role role, Collection<UUID> known, Typed typed) {
        var present = List.copyOf(actors.names(known).values());
        var field = role == Role.RESPONSIBLE ? "responsible" : "partners";
        return names.stream()
                .flatMap(name -> one(name, present, field, typed).stream())
                .distinct()
                .map(id -> new NodeActor(id, role))
                .toList();
    }

    private Optional<UUID> one(String name, List<ActorName> present, String field, Typed typed) {
        var here = called(name, present);
        if (here.size() == 1) {
            return Optional.of(here.getFirst().id());
        }
        var near = actors.search(name, List.of(), NEAREST);
        var found = called(name, near);
        if (found.size() == 1) {
            return Optional.of(found.getFirst().id());
        }
        var bySlug = actors.find(name.toLowerCase(Locale.ROOT));
        if (bySlug.isPresent()) {
            return bySlug.map(ActorName::id);
        }
        if (found.size() > 1) {
            typed.wrong(field, "strategy.editing.several", name, joined(found, ActorName::slug));
        } else if (near.isEmpty()) {
            typed.wrong(field, "strategy.editing.nobody", name);
        } else {
            typed.wrong(field, "strategy.editing.nearest", name, joined(near, ActorName::name));
        }
        return Optional.empty();
    }

    private static List<ActorName> called(String name, List<ActorName> among) {
        return among.stream()
                .filter(actor -> actor.name().equalsIgnoreCase(name))
                .toList();
    }

    private static String joined(List<ActorName> names, Function<ActorName, String> part) {
        return names.stream().map(part).collect(Collectors.joining(", "));
    }
}
