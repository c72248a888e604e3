package org.megdan.desk.relations.funding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.actors.topics.Topics;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Who may fund one goal or task, and what it is about. */
@Controller
class GoalController {

    private final Matching matching;
    private final PlanShelf shelf;
    private final Topics topics;
    private final Layouts layouts;

    GoalController(Matching matching, PlanShelf shelf, Topics topics, Layouts layouts) {
        this.matching = matching;
        this.shelf = shelf;
        this.topics = topics;
        this.layouts = layouts;
    }

    @Needs("actors.read")
    @GetMapping("/relations/funding/{node}")
    ModelAndView show(@PathVariable UUID node, Viewer viewer) {
        var goal = shelf.card(node, viewer).orElseThrow(NotFound::new);
        var view = shelf.node(goal.slug(), goal.ref(), null, viewer).orElseThrow(NotFound::new);
        var upwards = Stream.concat(Stream.of(goal), view.ancestors().reversed().stream())
                .toList();
        var about = matching.topics(upwards.stream().map(NodeCard::id).toList());
        var nearest = upwards.stream()
                .map(one -> about.getOrDefault(one.id(), List.of()))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        var own = about.getOrDefault(node, List.of()).stream().map(Topic::code).toList();
        var page = new GoalPage(
                goal,
                own,
                nearest,
                Matching.sharing(nearest, matching.donors()),
                view.children(),
                topics.all(),
                viewer.may("actors.edit"));
        return new ModelAndView("desk/relations/funding_of", "page", page);
    }

    @Needs("actors.edit")
    @PostMapping("/relations/funding/{node}")
    RedirectView update(
            @PathVariable UUID node,
            @RequestParam(defaultValue = "") List<String> topic,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var goal = shelf.card(node, viewer).orElseThrow(NotFound::new);
        var known =
                topics.all().stream().map(Topic::code).filter(topic::contains).toList();
        matching.about(goal.id(), known);
        Notices.done(redirect, layouts.of(request).t("relations.saved"));
        return See.other("/relations/funding/" + node);
    }
}
