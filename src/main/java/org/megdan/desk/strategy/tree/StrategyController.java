package org.megdan.desk.strategy.tree;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class StrategyController {

    private final PlanShelf shelf;
    private final ActionPlanShelf years;
    private final Actors actors;
    private final Layouts layouts;

    StrategyController(PlanShelf shelf, ActionPlanShelf years, Actors actors, Layouts layouts) {
        this.shelf = shelf;
        this.years = years;
        this.actors = actors;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}")
    ModelAndView show(
            @PathVariable String slug, @ModelAttribute TreeFilter filter, Viewer viewer, HttpServletRequest request) {
        var tree = shelf.tree(slug, null, viewer).orElseThrow(NotFound::new);
        var context = shelf.context(tree.version());
        var standings = Standings.of(years.standings(slug, viewer));
        var pages = new StrategyPages(layouts.of(request), actors, standings);
        return new ModelAndView("desk/strategy/tree/show", "page", pages.of(tree, context, filter, viewer));
    }
}
