package org.megdan.desk.strategy.tree;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.megdan.core.plans.PlanTree;

/**
 * What a filter leaves of a tree: what matches, with all below it and the way up to it; and how much each other value of a
 * facet would find, everything else staying as asked.
 */
class FilteredTree {

    private static final Set<Facet> WITHOUT_PLAN = Set.of(Facet.YEAR, Facet.STATUS);

    private final TreeFilter filter;
    private final Standings standings;
    private final UnaryOperator<UUID> now;
    private final List<PlanTree.Branch> roots;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private int found;

    /** @param now whom an id of an actor means today: what is adopted goes on naming a record that became one with another */
    FilteredTree(PlanTree tree, TreeFilter filter, Standings standings, UnaryOperator<UUID> now) {
        this.filter = filter;
        this.standings = standings;
        this.now = now;
        this.roots = kept(tree.roots(), Traits.NONE);
    }

    List<PlanTree.Branch> roots() {
        return roots;
    }

    /** How many rows match. */
    int found() {
        return found;
    }

    int count(Facet facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }

    private List<PlanTree.Branch> kept(List<PlanTree.Branch> branches, Traits above) {
        var kept = new ArrayList<PlanTree.Branch>();
        for (var branch : branches) {
            var traits = above.below(branch.node(), filter, standings, now);
            count(traits);
            boolean matches = traits.match(filter);
            found += matches ? 1 : 0;
            var below = kept(branch.children(), traits);
            if (matches || !below.isEmpty()) {
                kept.add(new PlanTree.Branch(branch.node(), below));
            }
        }
        return kept;
    }

    private void count(Traits traits) {
        for (var facet : Facet.values()) {
            boolean isYear = facet == Facet.YEAR;
            if (traits.matchBut(isYear ? WITHOUT_PLAN : Set.of(facet), filter)) {
                var values = counts.computeIfAbsent(facet, key -> new HashMap<>());
                (isYear ? traits.counted() : traits.of(facet)).forEach(value -> values.merge(value, 1, Integer::sum));
            }
        }
    }
}
