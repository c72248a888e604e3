package org.megdan.desk.strategy.budget;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.strategy.subjects.StrategySubjects;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The budget of a strategy from all its sides. */
@Controller
class BudgetController {

    private final StrategySubjects strategies;
    private final BudgetPages pages;
    private final Layouts layouts;

    BudgetController(StrategySubjects strategies, BudgetPages pages, Layouts layouts) {
        this.strategies = strategies;
        this.pages = pages;
        this.layouts = layouts;
    }

    @Open
    @GetMapping("/strategy/{plan}/budget")
    ModelAndView show(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(defaultValue = "") String node,
            Viewer viewer,
            HttpServletRequest request) {
        var page = pages.page(strategies.get(plan, viewer), year, node, layouts.of(request));
        return new ModelAndView("desk/strategy/budget/show", "page", page);
    }
}
