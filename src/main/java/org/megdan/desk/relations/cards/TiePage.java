package org.megdan.desk.relations.cards;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.plans.NodeCard;
import org.megdan.desk.relations.views.Detail;
import org.megdan.desk.relations.views.Tied;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * One tie with all that is kept of it.
 *
 * @param tasks those that the deeds carry out, as far as the viewer may see them
 * @param goals what a donor may fund; empty for others
 * @param typed what stands in the form of a new deed, by field
 */
public record TiePage(
        Tied tied,
        ActorCard card,
        List<Topic> topics,
        List<Deed> deeds,
        Map<UUID, NodeCard> tasks,
        List<NodeCard> goals,
        @Nullable HistoryPage history,
        boolean mayEdit,
        String today,
        Map<String, String> typed,
        FormErrors errors) {

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("relations.title"), "/relations"),
                new Crumb(layout.t(tied.view().key("title")), tied.view().path()));
    }

    public String path() {
        return tied.path();
    }

    public String lead() {
        return tied.view().showsOther() ? tied.office() : tied.title();
    }

    /** Details that somebody filled in. */
    public List<Detail> known() {
        return tied.view().details().stream()
                .filter(detail -> !tied.detail(detail.name()).isEmpty())
                .toList();
    }

    public String topicNames(Layout layout) {
        return topics.stream().map(topic -> topic.name(layout.language())).collect(Collectors.joining(", "));
    }

    public String term(Layout layout) {
        var since = layout.t("relations.term.since", layout.date(tied.since()));
        return tied.until() == null ? since : since + " " + layout.t("relations.term.until", layout.date(tied.until()));
    }

    /** Our people in their network or council. */
    public List<Tie> representatives() {
        return joined("REPRESENTATIVE");
    }

    /** Their people who speak for them. */
    public List<Tie> spokespeople() {
        return joined("DELEGATE");
    }

    private List<Tie> joined(String kind) {
        return card.ties().stream()
                .filter(tie -> tie.isCurrent()
                        && tie.kind().code().equals(kind)
                        && tie.to().id().equals(card.id()))
                .toList();
    }

    public @Nullable NodeCard task(Deed deed) {
        return deed.node() == null ? null : tasks.get(deed.node());
    }

    public String typed(String name, String otherwise) {
        return typed.getOrDefault(name, otherwise);
    }
}
