package org.megdan.desk.relations.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.topics.Topics;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.relations.funding.Matching;
import org.megdan.desk.relations.views.Tied;
import org.megdan.desk.relations.views.View;
import org.megdan.desk.relations.views.ViewList;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.History;
import org.megdan.platform.privacy.Looks;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a tie, also when one of its forms comes back. */
@Component
public class TiePages {

    private final ViewList list;
    private final Actors actors;
    private final Topics topics;
    private final Deeds deeds;
    private final Ties ties;
    private final PlanShelf shelf;
    private final Matching matching;
    private final History history;
    private final Looks looks;

    TiePages(
            ViewList list,
            Actors actors,
            Topics topics,
            Deeds deeds,
            Ties ties,
            PlanShelf shelf,
            Matching matching,
            History history,
            Looks looks) {
        this.list = list;
        this.actors = actors;
        this.topics = topics;
        this.deeds = deeds;
        this.ties = ties;
        this.shelf = shelf;
        this.matching = matching;
        this.history = history;
        this.looks = looks;
    }

    private List<NodeCard> goals(Tied tied, Viewer viewer) {
        var goals = tied.view() == View.DONORS ? matching.goals(tied.tie()) : Set.<UUID>of();
        return goals.isEmpty()
                ? List.of()
                : shelf.cards(goals, viewer).values().stream()
                        .sorted(Comparator.comparing(NodeCard::planTitle).thenComparing(NodeCard::label))
                        .toList();
    }

    /** A tie of another view is not there. */
    public Tied tied(String view, UUID tie) {
        return View.find(view).flatMap(known -> list.find(known, tie)).orElseThrow(NotFound::new);
    }

    /** Before a page that shows what is kept of it. */
    void seen(Tied tied) {
        if (tied.who().kind() == ActorKind.PERSON) {
            looks.at(tied.who().id(), "relations.look.tie");
        }
    }

    ModelAndView of(Tied tied, Viewer viewer, Map<String, String> typed, FormErrors errors) {
        var card = actors.card(tied.who().id()).orElseThrow(NotFound::new);
        seen(tied);
        var done = deeds.of(tied.tie());
        var nodes = done.stream().map(Deed::node).flatMap(Stream::ofNullable).toList();
        var page = new TiePage(
                tied,
                card,
                topics.ofTies(List.of(tied.tie())).getOrDefault(tied.tie(), List.of()),
                done,
                nodes.isEmpty() ? Map.of() : shelf.cards(nodes, viewer),
                goals(tied, viewer),
                viewer.may("audit.read") ? history.ofKeys("actor", card.id(), "relations.act.") : null,
                viewer.may("actors.edit"),
                Objects.toString(ties.today()),
                typed,
                errors);
        return new ModelAndView(
                "desk/relations/tie",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
