package org.megdan.core.plans.content;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.PlanNode;

/** Rows of the tables that link a node with something else. */
final class LinkRow {

    record Group(UUID nodeId, UUID groupId, int position) {}

    record Actor(UUID nodeId, UUID actorId, NodeActor.Role role, int position) {}

    record CarriedOut(UUID nodeId, UUID targetPlanId, UUID targetNodeId) {}

    private LinkRow() {}

    static List<Group> groups(List<PlanNode> nodes) {
        var rows = new ArrayList<Group>();
        for (var node : nodes) {
            for (int i = 0; i < node.groups().size(); i++) {
                rows.add(new Group(node.id(), node.groups().get(i), i));
            }
        }
        return rows;
    }

    static List<Actor> actors(List<PlanNode> nodes) {
        var rows = new ArrayList<Actor>();
        for (var node : nodes) {
            for (int i = 0; i < node.actors().size(); i++) {
                var actor = node.actors().get(i);
                rows.add(new Actor(node.id(), actor.actorId(), actor.role(), i));
            }
        }
        return rows;
    }

    static List<CarriedOut> carriedOut(List<PlanNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node.carriesOut().stream()
                        .map(target -> new CarriedOut(node.id(), target.targetPlanId(), target.targetNodeId())))
                .toList();
    }
}
