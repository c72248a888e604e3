package org.megdan.desk.strategy.editing;

import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.EditableNode;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;

/** A node of an open draft, with the draft around it. */
record OpenNode(PlanTree tree, EditableNode node, List<NodeCard> ancestors) {

    PlanVersion draft() {
        return tree.version();
    }

    UUID version() {
        return draft().id();
    }

    UUID id() {
        return node.id();
    }

    String path() {
        return "/strategy/" + draft().slug() + "/" + node.ref();
    }

    List<UUID> actors() {
        return node.edit().actors().stream().map(NodeActor::actorId).toList();
    }
}
