package org.megdan.desk.team.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.megdan.core.actors.Circle;
import org.megdan.platform.web.Charge;
import org.megdan.platform.web.Entrusted;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Asks every module what stands with whom. */
@Component
class Charges {

    private static final int DAYS_AHEAD = 60;

    private final Map<String, Entrusted> sources;
    private final Circle circle;
    private final Clock clock;

    Charges(List<Entrusted> sources, Circle circle, Clock clock) {
        this.sources = sources.stream().collect(Collectors.toMap(Entrusted::kind, Function.identity()));
        this.circle = circle;
        this.clock = clock;
    }

    Entrusted source(String kind) {
        return Objects.requireNonNull(sources.get(kind), kind);
    }

    /** Those who could go on with things of this kind, empty where anybody could. */
    Optional<Set<UUID>> able(String kind) {
        var right = source(kind).right();
        return right.isEmpty() ? Optional.empty() : Optional.of(circle.holders(right));
    }

    /** Nothing is passed on to anybody else, whatever it is. */
    boolean isOfTeam(UUID person) {
        return circle.isOfTeam(person);
    }

    /** What can be passed on first. */
    List<Charge> of(Collection<UUID> persons, Layout layout) {
        return persons.isEmpty()
                ? List.of()
                : sources.values().stream()
                        .flatMap(source -> source.of(persons, layout).stream())
                        .sorted(Comparator.comparing((Charge one) -> !one.isPassed())
                                .thenComparing(Charge::kind)
                                .thenComparing(Charge::due, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Charge::title))
                        .toList();
    }

    /** Those who are gone and with whom something still stands. */
    Set<UUID> gone() {
        var persons = new HashSet<UUID>();
        sources.values().forEach(source -> persons.addAll(source.persons()));
        return persons.isEmpty() ? Set.of() : circle.gone(persons);
    }

    /** Those who will be gone soon, by day. */
    Map<UUID, LocalDate> leaving() {
        return new LinkedHashMap<>(circle.leaving(Language.today(clock).plusDays(DAYS_AHEAD)));
    }
}
