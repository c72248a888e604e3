package org.megdan.desk.strategy.nodes;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.strategy.Naming;
import org.megdan.desk.strategy.indicators.NodeFigures;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class NodeController {

    private final PlanShelf shelf;
    private final ActionPlanShelf years;
    private final Actors actors;
    private final NodeFigures figures;
    private final Layouts layouts;

    NodeController(PlanShelf shelf, ActionPlanShelf years, Actors actors, NodeFigures figures, Layouts layouts) {
        this.shelf = shelf;
        this.years = years;
        this.actors = actors;
        this.figures = figures;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/{ref}")
    ModelAndView show(@PathVariable String slug, @PathVariable String ref, Viewer viewer, HttpServletRequest request) {
        var view = shelf.node(slug, ref, null, viewer).orElseThrow(NotFound::new);
        if (!view.card().ref().equals(ref)) {
            return new ModelAndView(
                    See.other("/strategy/" + slug + "/" + view.card().ref()));
        }
        var layout = layouts.of(request);
        var page = new NodePages(layout, new Naming(layout), actors, figures)
                .of(view, years.activitiesOf(view.card().id(), viewer), viewer);
        return new ModelAndView("desk/strategy/nodes/show", "page", page);
    }
}
