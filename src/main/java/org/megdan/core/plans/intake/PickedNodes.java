package org.megdan.core.plans.intake;

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
import org.megdan.core.plans.PlanNode;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.drafting.Refs;

/**
 * The nodes of a draft when only some differences are taken. A new node brings the new ones it stands under; what stands
 * under a removed one and stays rises to its place.
 */
final class PickedNodes {

    private final Map<UUID, PlanNode> before = new LinkedHashMap<>();
    private final Map<UUID, PlanNode> after = new LinkedHashMap<>();
    private final Map<UUID, PlanNode> alive = new LinkedHashMap<>();
    private final Map<@Nullable UUID, List<PlanNode>> stay = new HashMap<>();
    private final Map<@Nullable UUID, List<PlanNode>> come = new HashMap<>();
    private final Map<@Nullable UUID, List<UUID>> order = new HashMap<>();
    private final Set<UUID> coming = new HashSet<>();
    private final Set<String> refs = new HashSet<>();
    private final Picking picking;

    PickedNodes(PlanContent before, PlanContent after, Picking picking) {
        before.nodes().forEach(node -> this.before.put(node.id(), node));
        after.nodes().forEach(node -> this.after.put(node.id(), node));
        this.picking = picking;
    }

    List<PlanNode> nodes() {
        this.before.values().stream()
                .filter(node -> after.containsKey(node.id()) || !isChosen(node.id()))
                .forEach(node -> alive.put(node.id(), isChosen(node.id()) ? now(node.id()) : node));
        after.keySet().stream().filter(this::isChosen).forEach(this::bring);
        alive.values().forEach(this::refuseCircle);
        alive.values().stream().filter(this::keepsRef).forEach(node -> refs.add(node.ref()));
        gather();
        var placed = new ArrayList<PlanNode>();
        place(null, null, placed);
        return placed;
    }

    private void bring(UUID id) {
        for (UUID at = id; at != null && after.containsKey(at); at = now(at).parentId()) {
            if (!before.containsKey(at)) {
                alive.put(at, now(at));
                coming.add(at);
            }
        }
        if (picking.moved().contains(id)) {
            coming.add(id);
        }
    }

    private void gather() {
        after.values()
                .forEach(node -> order.computeIfAbsent(node.parentId(), id -> new ArrayList<>())
                        .add(node.id()));
        before.keySet().stream().filter(id -> !coming.contains(id)).forEach(id -> add(stay, id));
        after.keySet().stream().filter(coming::contains).forEach(id -> add(come, id));
    }

    private void add(Map<@Nullable UUID, List<PlanNode>> children, UUID id) {
        var node = alive.get(id);
        if (node != null) {
            children.computeIfAbsent(parent(node), parent -> new ArrayList<>()).add(node);
        }
    }

    private void place(@Nullable UUID parent, @Nullable String parentRef, List<PlanNode> placed) {
        var children = Picking.woven(
                stay.getOrDefault(parent, List.of()),
                come.getOrDefault(parent, List.of()),
                order.getOrDefault(parent, List.of()),
                PlanNode::id);
        int position = 0;
        for (var node : children) {
            var ref = ref(node, parentRef);
            placed.add(node.placed(parent, position++, ref, node.groups()));
            place(node.id(), ref, placed);
        }
    }

    private @Nullable UUID parent(PlanNode node) {
        var parent = node.parentId();
        while (parent != null && !alive.containsKey(parent)) {
            var gone = before.get(parent);
            parent = gone == null ? null : gone.parentId();
        }
        return parent;
    }

    private void refuseCircle(PlanNode node) {
        var seen = new HashSet<UUID>();
        for (PlanNode at = node; at != null; ) {
            if (!seen.add(at.id())) {
                throw new PlanRefusal("plans.refused.circular", node.title());
            }
            var parent = parent(at);
            at = parent == null ? null : alive.get(parent);
        }
    }

    private boolean keepsRef(PlanNode node) {
        var was = before.get(node.id());
        return was != null && was.ref().equals(node.ref());
    }

    private String ref(PlanNode node, @Nullable String parentRef) {
        if (keepsRef(node)) {
            return node.ref();
        }
        var ref = Refs.free(node.code(), parentRef, refs::contains);
        refs.add(ref);
        return ref;
    }

    private boolean isChosen(UUID id) {
        return picking.chosen().contains(id);
    }

    private PlanNode now(UUID id) {
        return Objects.requireNonNull(after.get(id));
    }
}
