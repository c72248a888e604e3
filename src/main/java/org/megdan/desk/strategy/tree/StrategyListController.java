package org.megdan.desk.strategy.tree;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class StrategyListController {

    private final PlanShelf shelf;
    private final Layouts layouts;

    StrategyListController(PlanShelf shelf, Layouts layouts) {
        this.shelf = shelf;
        this.layouts = layouts;
    }

    @GetMapping("/strategy")
    ModelAndView list(Viewer viewer, HttpServletRequest request) {
        var naming = new Naming(layouts.of(request));
        var rows = shelf.all(viewer).stream()
                .map(version -> new StrategyListPage.Row(
                        "/strategy/" + version.slug(),
                        version.title(),
                        naming.period(version),
                        naming.state(version),
                        version.isDraft(),
                        naming.adoption(version.adoption())))
                .toList();
        return new ModelAndView(
                "desk/strategy/tree/list", "page", new StrategyListPage(rows, viewer.may("plans.edit")));
    }
}
