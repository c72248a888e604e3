package org.megdan.desk.strategy.subjects;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.springframework.stereotype.Component;

/** Finds people and organisations by the names that were typed; of several with one name, by the address of their card. */
@Component
public class ActorNames {

    private static final int NEAREST = 5;
    /** Every name is looked up. */
    private static final int MOST = 50;

    private final Actors actors;

    ActorNames(Actors actors) {
        this.actors = actors;
    }

    /**
     * Those who were named, each once.
     *
     * @param known who stands there already: their names need no looking up
     */
    public List<UUID> read(String field, List<String> names, Collection<UUID> known, Typed typed) {
        if (names.size() > MOST) {
            typed.wrong(field, "strategy.editing.too-many", MOST);
            return List.of();
        }
        var present = List.copyOf(actors.names(known).values());
        return names.stream()
                .flatMap(name -> one(name, present, field, typed).stream())
                .distinct()
                .toList();
    }

    /** As they are typed: one name a line. */
    public String lines(Collection<UUID> ids) {
        var names = actors.names(ids);
        return ids.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(ActorName::name)
                .collect(Collectors.joining("\n"));
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
