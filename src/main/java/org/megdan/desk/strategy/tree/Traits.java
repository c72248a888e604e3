package org.megdan.desk.strategy.tree;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.core.plans.PlanTree;

/**
 * What a row has to show to a filter: its own and, since a goal speaks for all under it, what stands above it.
 *
 * @param counted the years in which it stands as asked
 * @param hasWords the asked words stand in its title or above it
 */
record Traits(Map<Facet, Set<String>> values, Set<String> counted, boolean hasWords) {

    static final Traits NONE = new Traits(Map.of(), Set.of(), false);

    /** @param now whom an id of an actor means today */
    Traits below(PlanTree.Row row, TreeFilter filter, Standings standings, UnaryOperator<UUID> now) {
        var all = new EnumMap<Facet, Set<String>>(Facet.class);
        all.put(Facet.GROUP, more(Facet.GROUP, row.groups().stream().map(UUID::toString)));
        all.put(
                Facet.RESPONSIBLE,
                more(
                        Facet.RESPONSIBLE,
                        Stream.concat(row.responsible().stream(), row.partners().stream())
                                .map(now)
                                .map(UUID::toString)));
        all.put(
                Facet.STATUS,
                more(
                        Facet.STATUS,
                        standings.shown(row.id(), filter).map(one -> one.state().name())));
        all.put(Facet.YEAR, more(Facet.YEAR, standings.years(row.id()).map(Standings::year)));
        var inState = standings
                .years(row.id())
                .filter(one -> !filter.asks(Facet.STATUS) || one.state().name().equals(filter.asked(Facet.STATUS)))
                .map(Standings::year);
        return new Traits(all, union(counted, inState), hasWords || filter.hasWords(row));
    }

    boolean match(TreeFilter filter) {
        return matchBut(Set.of(), filter);
    }

    /** Whether it would be found if these were not asked for. */
    boolean matchBut(Set<Facet> left, TreeFilter filter) {
        return hasWords
                && Stream.of(Facet.values())
                        .filter(facet -> filter.asks(facet) && !left.contains(facet))
                        .allMatch(facet -> of(facet).contains(filter.asked(facet)));
    }

    Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    private Set<String> more(Facet facet, Stream<String> own) {
        return union(of(facet), own);
    }

    private static Set<String> union(Set<String> above, Stream<String> own) {
        var mine = own.collect(Collectors.toSet());
        if (mine.isEmpty()) {
            return above;
        }
        var both = new HashSet<>(above);
        both.addAll(mine);
        return both;
    }
}
