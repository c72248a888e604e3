package org.megdan.core.plans.differences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanDifference;
import org.megdan.core.plans.PlanDifference.Change;
import org.megdan.core.plans.PlanDifference.Entry;
import org.megdan.core.plans.PlanDifference.Field;
import org.megdan.core.plans.PlanDifference.Move;

/** Compares two contents thing by thing along their stable ids. */
public final class Comparison {

    private final Map<UUID, Thing> old = new LinkedHashMap<>();
    private final Map<UUID, Thing> now = new LinkedHashMap<>();

    private Comparison(PlanContent before, PlanContent after) {
        Things.of(before).forEach(thing -> old.put(thing.id(), thing));
        Things.of(after).forEach(thing -> now.put(thing.id(), thing));
    }

    public static PlanDifference between(PlanContent before, PlanContent after) {
        return new Comparison(before, after).difference();
    }

    private PlanDifference difference() {
        var outOfOrder = outOfOrder();
        var entries = new ArrayList<Entry>();
        for (var thing : now.values()) {
            var was = old.get(thing.id());
            if (was == null) {
                entries.add(entry(thing, Change.ADDED, List.of(), null));
            } else {
                compare(was, thing, outOfOrder.contains(thing.id()), entries);
            }
        }
        old.values().stream()
                .filter(thing -> !now.containsKey(thing.id()))
                .forEach(thing -> entries.add(entry(thing, Change.REMOVED, List.of(), null)));
        return new PlanDifference(List.copyOf(entries));
    }

    private static void compare(Thing was, Thing is, boolean reordered, List<Entry> entries) {
        var fields = fields(was, is);
        boolean elsewhere = !Objects.equals(was.parent(), is.parent());
        var move = elsewhere || reordered ? new Move(was.below(), is.below()) : null;
        if (!fields.isEmpty()) {
            entries.add(entry(is, Change.CHANGED, fields, move));
        } else if (move != null) {
            entries.add(entry(is, Change.MOVED, fields, move));
        }
    }

    private static List<Field> fields(Thing was, Thing is) {
        var fields = new ArrayList<Field>();
        is.fields().forEach((name, after) -> {
            var before = was.fields().getOrDefault(name, "");
            if (!before.equals(after)) {
                fields.add(new Field(name, before, after, Words.woven(before, after)));
            }
        });
        return fields;
    }

    private static Entry entry(Thing thing, Change change, List<Field> fields, @Nullable Move move) {
        return new Entry(thing.kind(), change, thing.id(), thing.level(), thing.label(), thing.below(), fields, move);
    }

    // among those that stayed below the same parent, only the ones outside the longest unchanged run have moved
    private Set<UUID> outOfOrder() {
        var siblings = new HashMap<String, List<UUID>>();
        for (var thing : now.values()) {
            var was = old.get(thing.id());
            if (was != null && Objects.equals(was.parent(), thing.parent())) {
                siblings.computeIfAbsent(thing.kind() + "/" + thing.parent(), key -> new ArrayList<>())
                        .add(thing.id());
            }
        }
        var places = new HashMap<UUID, Integer>();
        old.keySet().forEach(id -> places.put(id, places.size()));
        var moved = new HashSet<UUID>();
        siblings.values().forEach(ids -> {
            moved.addAll(ids);
            LongestRun.of(ids, id -> Objects.requireNonNull(places.get(id))).forEach(moved::remove);
        });
        return moved;
    }
}
