package org.megdan.desk.relations.funding;

import java.util.List;
import java.util.stream.Stream;
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
        var goals = shelf.tree(slug, null, viewer).map(FundingController::upper).orElse(List.of());
        var about = matching.topics(goals.stream().map(PlanTree.Row::id).toList());
        var donors = matching.donors();
        var rows = goals.stream()
                .map(goal -> {
                    var own = about.getOrDefault(goal.id(), List.of());
                    return new FundingPage.Row(goal.id(), goal.label(), own, Matching.sharing(own, donors));
                })
                .toList();
        var choices = all.stream()
                .map(version -> new Choice(version.slug(), version.title()))
                .toList();
        return new ModelAndView("desk/relations/funding", "page", new FundingPage(choices, slug, rows));
    }

    /** Goals and the goals right under them, in reading order. */
    private static List<PlanTree.Row> upper(PlanTree tree) {
        return tree.roots().stream()
                .flatMap(root -> Stream.concat(
                        Stream.of(root.node()), root.children().stream().map(PlanTree.Branch::node)))
                .toList();
    }
}
