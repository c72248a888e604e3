package org.megdan.desk.relations.funding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.actors.topics.Topic;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may fund what, by the upper goals of a strategy. */
@Needs("actors.read")
@Controller
class FundingController {

    private final Matching matching;
    private final PlanShelf shelf;
    private final TypedTask tasks;

    FundingController(Matching matching, PlanShelf shelf, TypedTask tasks) {
        this.matching = matching;
        this.shelf = shelf;
        this.tasks = tasks;
    }

    @GetMapping("/relations/funding")
    ModelAndView index(@RequestParam(defaultValue = "") String strategy, Viewer viewer) {
        var all = tasks.strategies(viewer);
        var slug = all.stream()
                .map(version -> version.slug())
                .filter(known -> strategy.isEmpty() || known.equals(strategy))
                .findFirst()
                .orElse("");
        var roots = shelf.tree(slug, null, viewer).map(PlanTree::roots).orElse(List.of());
        var about = matching.topics(roots.stream()
                .flatMap(FundingController::upper)
                .map(PlanTree.Row::id)
                .toList());
        var donors = matching.donors();
        var rows = roots.stream()
                .flatMap(root -> upper(root).map(goal -> row(goal, root.node(), about, donors)))
                .toList();
        var choices = all.stream()
                .map(version -> new Choice(version.slug(), version.title()))
                .toList();
        return new ModelAndView("desk/relations/funding", "page", new FundingPage(choices, slug, rows));
    }

    /** A goal and the goals right under it, in reading order. */
    private static Stream<PlanTree.Row> upper(PlanTree.Branch root) {
        return Stream.concat(Stream.of(root.node()), root.children().stream().map(PlanTree.Branch::node));
    }

    private static FundingPage.Row row(
            PlanTree.Row goal, PlanTree.Row above, Map<UUID, List<Topic>> about, Map<String, Set<Donor>> donors) {
        var own = about.get(goal.id());
        var topics = own == null ? about.getOrDefault(above.id(), List.of()) : own;
        return new FundingPage.Row(goal.id(), goal.label(), topics, own == null, Matching.sharing(topics, donors));
    }
}
