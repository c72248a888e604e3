package org.megdan.desk.strategy.versions;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.strategy.StrategyTabs;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class VersionListController {

    private final PlanShelf shelf;
    private final Evaluations evaluations;
    private final History history;
    private final Layouts layouts;

    VersionListController(PlanShelf shelf, Evaluations evaluations, History history, Layouts layouts) {
        this.shelf = shelf;
        this.evaluations = evaluations;
        this.history = history;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/versions")
    ModelAndView list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Long older,
            Viewer viewer,
            HttpServletRequest request) {
        var versions = shelf.versions(slug, viewer);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        var layout = layouts.of(request);
        var current = shelf.version(slug, null, viewer).orElseThrow(NotFound::new);
        var page = new VersionListPage(
                "/strategy/" + slug + "/versions",
                current.title(),
                new StrategyTabs(layout).of(slug, viewer),
                new VersionRowsOnScreen(layout, versions, new Because(evaluations.all(slug, viewer)), viewer).rows(),
                viewer.may("audit.read") ? history.in(current.planId(), older) : null);
        return new ModelAndView("desk/strategy/versions/list", "page", page);
    }
}
