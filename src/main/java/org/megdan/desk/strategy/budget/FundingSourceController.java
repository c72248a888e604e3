package org.megdan.desk.strategy.budget;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.megdan.core.measures.Budget;
import org.megdan.desk.strategy.subjects.StrategySubjects;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sources that budgets may name, and the coordinator's own. */
@Needs("measures.edit")
@Controller
class FundingSourceController {

    private final StrategySubjects strategies;
    private final Budget budget;
    private final Layouts layouts;

    FundingSourceController(StrategySubjects strategies, Budget budget, Layouts layouts) {
        this.strategies = strategies;
        this.budget = budget;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{plan}/budget/sources")
    ModelAndView list(@PathVariable String plan, Viewer viewer, HttpServletRequest request) {
        return page(plan, viewer, "", "", FormErrors.NONE, request, HttpStatus.OK);
    }

    @PostMapping("/strategy/{plan}/budget/sources")
    ModelAndView create(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String nameBg,
            @RequestParam(defaultValue = "") String nameEn,
            Viewer viewer,
            HttpServletRequest request) {
        var typed = new Typed(layouts.of(request));
        var bulgarian = typed.required("nameBg", "strategy.budget.sources.bg", nameBg.strip(), 200);
        var english = typed.required("nameEn", "strategy.budget.sources.en", nameEn.strip(), 200);
        var done = typed.tried(() -> budget.addSource(bulgarian, english));
        if (done.isEmpty()) {
            return page(plan, viewer, nameBg, nameEn, typed.errors(), request, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(See.other(strategies.get(plan, viewer).path("/budget/sources")));
    }

    private ModelAndView page(
            String plan,
            Viewer viewer,
            String nameBg,
            String nameEn,
            FormErrors errors,
            HttpServletRequest request,
            HttpStatus status) {
        var subjects = strategies.get(plan, viewer);
        var way = subjects.way(layouts.of(request).t("strategy.budget.title"), "/budget");
        var page =
                new FundingSourcesPage(way, budget.sources(), subjects.path("/budget/sources"), nameBg, nameEn, errors);
        return new ModelAndView("desk/strategy/budget/sources", Map.of("page", page), status);
    }
}
