package org.megdan.core.plans.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Makes one list of an older and a newer one of the same things.
 *
 * @param chosen what is taken from the newer list: changes, additions and removals alike
 * @param moved those of them that also changed their place
 */
record Picking(Set<UUID> chosen, Set<UUID> moved) {

    <T> List<T> of(List<T> before, List<T> after, Function<T, UUID> id, BiFunction<T, Integer, T> place) {
        Map<UUID, T> newer = new LinkedHashMap<>();
        after.forEach(thing -> newer.put(id.apply(thing), thing));
        var older = new HashSet<UUID>();
        before.forEach(thing -> older.add(id.apply(thing)));
        var stay = before.stream()
                .filter(thing -> !moved.contains(id.apply(thing)))
                .filter(thing -> newer.containsKey(id.apply(thing)) || !chosen.contains(id.apply(thing)))
                .map(thing -> chosen.contains(id.apply(thing)) ? newer.getOrDefault(id.apply(thing), thing) : thing)
                .toList();
        var come = after.stream()
                .filter(thing -> (older.contains(id.apply(thing)) ? moved : chosen).contains(id.apply(thing)))
                .toList();
        var woven = woven(stay, come, List.copyOf(newer.keySet()), id);
        var placed = new ArrayList<T>();
        woven.forEach(thing -> placed.add(place.apply(thing, placed.size())));
        return placed;
    }

    /** What comes stands behind what precedes it in the newer order; what stays keeps its order. */
    static <T> List<T> woven(List<T> stay, List<T> come, List<UUID> order, Function<T, UUID> id) {
        var woven = new ArrayList<>(stay);
        for (var thing : come) {
            var at = 0;
            for (int before = order.indexOf(id.apply(thing)) - 1; before >= 0 && at == 0; before--) {
                at = indexOf(woven, order.get(before), id) + 1;
            }
            woven.add(at, thing);
        }
        return woven;
    }

    private static <T> int indexOf(List<T> things, UUID wanted, Function<T, UUID> id) {
        for (int i = 0; i < things.size(); i++) {
            if (id.apply(things.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
