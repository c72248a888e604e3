package org.megdan.desk.api.strategies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.NodeView;
import org.megdan.desk.api.Named;
import org.megdan.desk.api.Organisations;

/**
 * A goal, measure, task or activity with all around it.
 *
 * @param carriesOut goals of other strategies that it carries out
 */
record NodeInFull(
        UUID id,
        @Nullable UUID parent,
        String strategy,
        int version,
        String level,
        String code,
        String ref,
        String title,
        String description,
        List<String> otherWordings,
        List<String> footnotes,
        List<Group> targetGroups,
        List<Result> results,
        List<Named> responsible,
        List<Named> partners,
        List<Link> ancestors,
        List<Link> children,
        List<Link> carriesOut,
        List<Link> carriedOutBy,
        String address) {

    record Link(UUID id, String strategy, String level, String code, String ref, String title, String address) {

        static List<Link> of(List<NodeCard> cards, String base) {
            return cards.stream()
                    .map(card -> new Link(
                            card.id(),
                            card.slug(),
                            card.level(),
                            card.code(),
                            card.ref(),
                            card.title(),
                            base + "/strategy/" + card.slug() + "/" + card.ref()))
                    .toList();
        }
    }

    record Result(UUID id, String text) {}

    static NodeInFull of(NodeView view, Organisations.Names names, String base) {
        var card = view.card();
        return new NodeInFull(
                card.id(),
                card.parentId(),
                card.slug(),
                view.version().number(),
                card.level(),
                card.code(),
                card.ref(),
                card.title(),
                view.description(),
                view.otherWordings(),
                view.footnotes(),
                view.groups().stream().map(Group::of).toList(),
                view.results().stream()
                        .map(one -> new Result(one.id(), one.text()))
                        .toList(),
                names.of(view.responsible()),
                names.of(view.partners()),
                Link.of(view.ancestors(), base),
                Link.of(view.children(), base),
                Link.of(view.carriesOut(), base),
                Link.of(view.carriedOutBy(), base),
                base + "/strategy/" + card.slug() + "/" + card.ref());
    }
}
