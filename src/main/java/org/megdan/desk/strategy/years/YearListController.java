package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.strategy.Naming;
import org.megdan.desk.strategy.StrategyTabs;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class YearListController {

    private final PlanShelf plans;
    private final ActionPlanShelf shelf;
    private final ActionPlans years;
    private final Years pages;
    private final Layouts layouts;

    YearListController(PlanShelf plans, ActionPlanShelf shelf, ActionPlans years, Years pages, Layouts layouts) {
        this.plans = plans;
        this.shelf = shelf;
        this.years = years;
        this.pages = pages;
        this.layouts = layouts;
    }

    @Open
    @GetMapping("/strategy/{slug}/years")
    ModelAndView list(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var version = plans.version(slug, null, viewer).orElseThrow(NotFound::new);
        return page(version, Integer.toString(firstWithoutPlan(slug, viewer)), FormErrors.NONE, viewer, request);
    }

    @Needs("plans.edit")
    @PostMapping("/strategy/{slug}/years")
    ModelAndView create(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String year,
            Viewer viewer,
            HttpServletRequest request) {
        var version = plans.version(slug, null, viewer).orElseThrow(NotFound::new);
        var typed = new Typed(layouts.of(request));
        var text = Typed.text(year);
        if (!text.matches("(19|20|21)\\d\\d")) {
            typed.wrong("year", "strategy.years.wrong");
        }
        return typed.tried(() -> years.begin(version.id(), Integer.parseInt(text)))
                .map(begun -> new ModelAndView(See.other("/strategy/" + slug + "/years/" + begun.year())))
                .orElseGet(() -> {
                    var page = page(version, text, typed.errors(), viewer, request);
                    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    return page;
                });
    }

    /** What one most likely wants to begin: this year, or the next one that has no plan. */
    private int firstWithoutPlan(String slug, Viewer viewer) {
        var taken = shelf.all(slug, viewer).stream().map(ActionPlan::year).collect(Collectors.toSet());
        return IntStream.iterate(pages.today().getYear(), year -> year + 1)
                .filter(year -> !taken.contains(year))
                .findFirst()
                .orElseThrow();
    }

    private ModelAndView page(
            PlanVersion version, String year, FormErrors errors, Viewer viewer, HttpServletRequest request) {
        var layout = layouts.of(request);
        var rows = shelf.all(version.slug(), viewer).stream()
                .map(plan -> new YearListPage.Row(
                        "/strategy/" + version.slug() + "/years/" + plan.year(),
                        layout.t("strategy.years.of", Integer.toString(plan.year())),
                        layout.t(plan.isDraft() ? "strategy.state.draft" : "strategy.years.adopted"),
                        plan.isDraft(),
                        plan.shared(),
                        new Naming(layout).adoption(plan.adoption())))
                .toList();
        var page = new YearListPage(
                version.slug(),
                version.title(),
                new StrategyTabs(layout).of(version.slug(), viewer),
                rows,
                viewer.may("plans.edit"),
                year,
                errors);
        return new ModelAndView("desk/strategy/years/list", "page", page);
    }
}
