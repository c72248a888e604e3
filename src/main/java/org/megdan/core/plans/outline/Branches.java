package org.megdan.core.plans.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nodes in tree order: each behind its parent, children in the order of the list. */
final class Branches {

    private final List<OutlineNode> nodes;

    Branches(List<OutlineNode> nodes) {
        this.nodes = nodes;
    }

    List<OutlineNode> inOrder() {
        Map<String, List<OutlineNode>> children = new HashMap<>();
        for (var node : nodes) {
            children.computeIfAbsent(node.parent() == null ? "" : node.parent(), parent -> new ArrayList<>())
                    .add(node);
        }
        return below("", children).toList();
    }

    private static Stream<OutlineNode> below(String parent, Map<String, List<OutlineNode>> children) {
        return children.getOrDefault(parent, List.of()).stream()
                .flatMap(node -> Stream.concat(Stream.of(node), below(node.id(), children)));
    }

    boolean isWithin(@Nullable String id, String ancestor) {
        for (var at = id; at != null; at = parentOf(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** The node at that place among the children of its parent; the last place when the position is beyond. */
    List<OutlineNode> with(OutlineNode node, int position) {
        var siblings = nodes.stream()
                .filter(other -> Objects.equals(other.parent(), node.parent())
                        && !other.id().equals(node.id()))
                .toList();
        var placed = new ArrayList<>(nodes);
        placed.removeIf(other -> other.id().equals(node.id()));
        if (position < siblings.size()) {
            placed.add(placed.indexOf(siblings.get(Math.max(0, position))), node);
        } else {
            placed.add(node);
        }
        return new Branches(placed).inOrder();
    }

    private @Nullable String parentOf(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .map(OutlineNode::parent)
                .orElse(null);
    }
}
