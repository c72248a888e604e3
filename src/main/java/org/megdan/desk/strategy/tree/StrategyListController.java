package org.megdan.desk.strategy.tree;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class StrategyListController {

    private final PlanShelf shelf;
    private final ActionPlanShelf years;
    private final Clock clock;
    private final Layouts layouts;

    StrategyListController(PlanShelf shelf, ActionPlanShelf years, Clock clock, Layouts layouts) {
        this.shelf = shelf;
        this.years = years;
        this.clock = clock;
        this.layouts = layouts;
    }

    @GetMapping("/strategy")
    ModelAndView list(Viewer viewer, HttpServletRequest request) {
        var layout = layouts.of(request);
        var naming = new Naming(layout);
        var year = Language.today(clock).getYear();
        var planned = years.ofYear(year, viewer).stream().map(ActionPlan::slug).collect(Collectors.toSet());
        var rows = shelf.all(viewer).stream()
                .map(version -> new StrategyListPage.Row(
                        "/strategy/" + version.slug(),
                        version.title(),
                        naming.period(version),
                        naming.state(version),
                        version.isDraft(),
                        naming.adoption(version.adoption()),
                        ways(version.slug(), planned.contains(version.slug()) ? year : 0, layout)))
                .toList();
        return new ModelAndView(
                "desk/strategy/tree/list", "page", new StrategyListPage(rows, viewer.may("plans.edit")));
    }

    /** @param year whose plan can be read, 0 for none */
    private static List<Crumb> ways(String slug, int year, Layout layout) {
        var base = "/strategy/" + slug;
        var plan = year == 0
                ? new Crumb(layout.t("strategy.years.title"), base + "/years")
                : new Crumb(layout.t("strategy.list.year", Integer.toString(year)), base + "/years/" + year);
        return List.of(
                plan,
                new Crumb(layout.t("strategy.indicators.title"), base + "/indicators"),
                new Crumb(layout.t("strategy.budget.title"), base + "/budget"),
                new Crumb(layout.t("strategy.list.reports"), "/reports"));
    }
}
