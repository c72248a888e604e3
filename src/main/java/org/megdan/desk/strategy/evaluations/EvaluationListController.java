package org.megdan.desk.strategy.evaluations;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.core.plans.Evaluations;
import org.megdan.desk.strategy.StrategyTabs;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class EvaluationListController {

    private final EvaluationFinder finder;
    private final Evaluations evaluations;
    private final Layouts layouts;

    EvaluationListController(EvaluationFinder finder, Evaluations evaluations, Layouts layouts) {
        this.finder = finder;
        this.evaluations = evaluations;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/evaluations")
    ModelAndView list(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var layout = layouts.of(request);
        var words = new EvaluationWords(layout);
        var page = new EvaluationListPage(
                "/strategy/" + slug + "/evaluations",
                finder.strategy(slug, viewer).title(),
                new StrategyTabs(layout).of(slug, viewer),
                evaluations.all(slug, viewer).stream().map(words::row).toList(),
                viewer.may("plans.edit"));
        return new ModelAndView("desk/strategy/evaluations/list", "page", page);
    }
}
