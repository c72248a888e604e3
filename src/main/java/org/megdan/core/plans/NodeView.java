package org.megdan.core.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A node with all around it, for its page.
 *
 * @param ancestors from the top down
 * @param responsibleAbove who answers for the goal above, when nobody is named here; {@code groupsAbove} likewise
 * @param carriesOut goals of other strategies that it carries out, as far as the viewer may see them
 * @param carriedOutBy goals of other strategies that carry it out
 */
public record NodeView(
        PlanVersion version,
        NodeCard card,
        String description,
        List<String> otherWordings,
        List<String> footnotes,
        List<String> doubts,
        int lock,
        int position,
        Optional<Integer> sourceFrom,
        Optional<Integer> sourceTo,
        List<NodeCard> ancestors,
        List<NodeCard> children,
        Optional<NodeCard> previous,
        Optional<NodeCard> next,
        List<TargetGroup> groups,
        List<ExpectedResult> results,
        List<NodeActor> actors,
        Optional<Inherited<UUID>> responsibleAbove,
        Optional<Inherited<TargetGroup>> groupsAbove,
        List<NodeCard> carriesOut,
        List<NodeCard> carriedOutBy) {

    // a remembered node is shown to many at a time
    public NodeView {
        groups = List.copyOf(groups);
        results = List.copyOf(results);
        actors = List.copyOf(actors);
    }

    public UUID id() {
        return card.id();
    }

    public List<UUID> responsible() {
        return actors(NodeActor.Role.RESPONSIBLE);
    }

    public List<UUID> partners() {
        return actors(NodeActor.Role.PARTNER);
    }

    private List<UUID> actors(NodeActor.Role role) {
        return NodeActor.of(role, actors);
    }
}
