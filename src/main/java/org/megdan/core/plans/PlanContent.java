package org.megdan.core.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of one version of a strategy: what is adopted, compared, exported and imported again. Its parts carry ids
 * that are stable over versions.
 */
public record PlanContent(
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<PlanNode> nodes,
        List<TargetGroup> groups,
        List<ExpectedResult> results,
        List<Stage> stages,
        List<Chapter> chapters,
        List<KeptText> kept) {

    public PlanContent {
        nodes = inReadingOrder(nodes);
        groups = groups.stream()
                .sorted(Comparator.comparingInt(TargetGroup::position))
                .toList();
        results = results.stream()
                .sorted(Comparator.comparing(ExpectedResult::nodeId).thenComparingInt(ExpectedResult::position))
                .toList();
        stages =
                stages.stream().sorted(Comparator.comparingInt(Stage::position)).toList();
        chapters = chapters.stream()
                .sorted(Comparator.comparingInt(Chapter::position))
                .toList();
        kept = kept.stream().sorted(Comparator.comparingInt(KeptText::position)).toList();
    }

    public static PlanContent empty(String title) {
        return new PlanContent(title, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public List<PlanNode> nodesOf(String level) {
        return nodes.stream().filter(node -> node.level().equals(level)).toList();
    }

    public List<ExpectedResult> resultsOf(UUID node) {
        return results.stream().filter(result -> result.nodeId().equals(node)).toList();
    }

    // depth first, siblings by position: the order in which the document is read; a part of a tree has its own tops
    private static List<PlanNode> inReadingOrder(List<PlanNode> nodes) {
        var present = nodes.stream().map(PlanNode::id).collect(Collectors.toSet());
        Map<@Nullable UUID, List<PlanNode>> children = new HashMap<>();
        for (var node : nodes) {
            var parent = present.contains(node.parentId()) ? node.parentId() : null;
            children.computeIfAbsent(parent, id -> new ArrayList<>()).add(node);
        }
        children.values().forEach(siblings -> siblings.sort(Comparator.comparingInt(PlanNode::position)));
        var ordered = new ArrayList<PlanNode>(nodes.size());
        gather(null, children, ordered);
        if (ordered.size() < nodes.size()) {
            throw new PlanRefusal("plans.refused.circular", "");
        }
        return List.copyOf(ordered);
    }

    private static void gather(
            @Nullable UUID parent, Map<@Nullable UUID, List<PlanNode>> children, List<PlanNode> ordered) {
        for (var node : children.getOrDefault(parent, List.of())) {
            ordered.add(node);
            gather(node.id(), children, ordered);
        }
    }
}
