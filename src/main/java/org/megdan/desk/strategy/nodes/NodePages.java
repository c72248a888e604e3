package org.megdan.desk.strategy.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.Inherited;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.NodeView;
import org.megdan.desk.strategy.Naming;
import org.megdan.desk.strategy.indicators.NodeFigures;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** Lays a node out as a page. */
record NodePages(Layout layout, Naming naming, Actors actors, NodeFigures figures) {

    NodePage of(NodeView view, List<ActivityRow> activities, Viewer viewer) {
        var card = view.card();
        var base = "/strategy/" + card.slug();
        var responsible = view.responsibleAbove().map(Inherited::what).orElse(view.responsible());
        var groups = view.groupsAbove().map(Inherited::what).orElse(view.groups());
        var names = actors.names(
                Stream.concat(responsible.stream(), view.partners().stream()).toList());
        return new NodePage(
                card.slug(),
                card.ref(),
                naming.level(card.level()),
                card.code(),
                card.title(),
                view.description(),
                crumbs(view, base),
                childrenTitle(view),
                links(view.children()),
                groups.stream()
                        .map(group -> new NodePage.Group(group.name(), base + "?group=" + group.id()))
                        .toList(),
                view.results().stream().map(ExpectedResult::text).toList(),
                people(responsible, names, base),
                people(view.partners(), names, base),
                at(view.responsibleAbove()),
                at(view.groupsAbove()),
                wordings(view),
                view.footnotes(),
                links(view.carriesOut()),
                links(view.carriedOutBy()),
                activities.stream().map(row -> activity(row, base)).toList(),
                view.sourceFrom()
                        .map(line -> base + "/document/source#l" + line)
                        .orElse(""),
                naming.adoption(view.version().adoption()),
                view.version().isDraft(),
                view.previous().map(this::link).orElse(null),
                view.next().map(this::link).orElse(null),
                editPath(view, viewer),
                figures.of(view, layout));
    }

    /** „Конкретна цел 3.2“. */
    private @Nullable Crumb at(Optional<? extends Inherited<?>> above) {
        return above.map(Inherited::from)
                .map(goal -> new Crumb(
                        (naming.level(goal.level()) + " " + goal.code()).strip(),
                        "/strategy/" + goal.slug() + "/" + goal.ref()))
                .orElse(null);
    }

    private NodePage.Activity activity(ActivityRow row, String base) {
        var year = Integer.toString(row.year());
        return new NodePage.Activity(
                base + "/years/" + year,
                year,
                row.title(),
                layout.days(row.startsOn(), row.endsOn()),
                naming.state(row.state()),
                naming.look(row.state()));
    }

    private List<Crumb> crumbs(NodeView view, String base) {
        var crumbs = new ArrayList<>(List.of(new Crumb(view.version().title(), base)));
        view.ancestors().forEach(above -> crumbs.add(new Crumb(above.label(), base + "/" + above.ref())));
        return crumbs;
    }

    private String childrenTitle(NodeView view) {
        if (view.children().isEmpty()) {
            return "";
        }
        var key = "strategy.below." + view.children().getFirst().level().toLowerCase(Locale.ROOT);
        return layout.messages().has(key) ? layout.t(key) : layout.t("strategy.below.other");
    }

    private List<NodePage.Link> links(List<NodeCard> cards) {
        return cards.stream().map(this::link).toList();
    }

    private NodePage.Link link(NodeCard card) {
        return new NodePage.Link(
                "/strategy/" + card.slug() + "/" + card.ref(), card.code(), card.title(), naming.level(card.level()));
    }

    // to all that they answer for: the card of a person or organisation is for the team alone
    private static List<Crumb> people(List<UUID> ids, Map<UUID, ActorName> names, String base) {
        return ids.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(name -> new Crumb(name.name(), base + "?responsible=" + name.id()))
                .toList();
    }

    /** Wordings that say it in other words: not those that only end otherwise. */
    private static List<String> wordings(NodeView view) {
        return view.otherWordings().stream()
                .filter(wording -> !letters(wording).equals(letters(view.card().title())))
                .map(wording -> wording.replaceAll("[.;,\\s]+$", ""))
                .toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static @Nullable String editPath(NodeView view, Viewer viewer) {
        return viewer.may("plans.edit")
                ? "/strategy/" + view.card().slug() + "/" + view.card().ref() + "/edit"
                : null;
    }
}
