package org.megdan.core.plans.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.core.plans.Chapter;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.KeptText;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanDifference;
import org.megdan.core.plans.PlanDifference.Change;
import org.megdan.core.plans.PlanDifference.Entry;
import org.megdan.core.plans.PlanDifference.Kind;
import org.megdan.core.plans.PlanNode;
import org.megdan.core.plans.Stage;
import org.megdan.core.plans.TargetGroup;

/** What becomes of a draft when only some of its differences from a document are taken. */
public final class Picked {

    private final PlanContent before;
    private final PlanContent after;
    private final Picking picking;
    private final boolean isRenamed;
    private final Set<UUID> inDraft;

    private Picked(PlanContent before, PlanContent after, List<Entry> taken) {
        this.before = before;
        this.after = after;
        this.picking = new Picking(ids(taken.stream()), ids(taken.stream().filter(entry -> entry.move() != null)));
        this.isRenamed = taken.stream().anyMatch(entry -> entry.kind() == Kind.STRATEGY);
        this.inDraft = before.nodes().stream().map(PlanNode::id).collect(Collectors.toSet());
    }

    /** @param taken of the difference between the two */
    public static PlanContent of(PlanContent before, PlanContent after, List<Entry> taken) {
        return new Picked(before, after, taken).content();
    }

    /** Things that come and go with the node they belong to, by that node's id. */
    public static Map<UUID, List<Entry>> within(PlanContent before, PlanContent after, PlanDifference difference) {
        var nodes = ids(difference.entries().stream()
                .filter(entry -> entry.kind() == Kind.NODE)
                .filter(entry -> entry.change() == Change.ADDED || entry.change() == Change.REMOVED));
        var owners = Stream.concat(before.results().stream(), after.results().stream())
                .filter(result -> nodes.contains(result.nodeId()))
                .collect(Collectors.toMap(ExpectedResult::id, ExpectedResult::nodeId, (one, same) -> one));
        return difference.entries().stream()
                .filter(entry -> owners.containsKey(entry.id()))
                .collect(Collectors.groupingBy(entry -> owners.get(entry.id())));
    }

    /** New target groups that some node of the document is for: they come with it. */
    public static Set<UUID> groupsInUse(PlanContent after) {
        return after.nodes().stream().flatMap(node -> node.groups().stream()).collect(Collectors.toSet());
    }

    private PlanContent content() {
        var nodes = new PickedNodes(before, after, picking).nodes();
        var whole = isRenamed ? after : before;
        return new PlanContent(
                whole.title(),
                whole.startsOn(),
                whole.endsOn(),
                nodes,
                groups(nodes),
                nodes.stream().flatMap(node -> results(node.id())).toList(),
                picking.of(before.stages(), after.stages(), Stage::id, Stage::at),
                picking.of(before.chapters(), after.chapters(), Chapter::id, Chapter::at),
                picking.of(before.kept(), after.kept(), KeptText::id, KeptText::at));
    }

    private List<TargetGroup> groups(List<PlanNode> nodes) {
        var chosen = new HashSet<>(picking.chosen());
        nodes.forEach(node -> chosen.addAll(node.groups()));
        return new Picking(chosen, picking.moved())
                .of(before.groups(), after.groups(), TargetGroup::id, TargetGroup::at);
    }

    private Stream<ExpectedResult> results(UUID node) {
        return inDraft.contains(node)
                ? picking
                        .of(before.resultsOf(node), after.resultsOf(node), ExpectedResult::id, ExpectedResult::at)
                        .stream()
                : after.resultsOf(node).stream();
    }

    private static Set<UUID> ids(Stream<Entry> entries) {
        return entries.map(Entry::id).collect(Collectors.toSet());
    }
}
