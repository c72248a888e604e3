package org.megdan.desk.strategy.budget;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.measures.Budget;
import org.megdan.desk.strategy.subjects.StrategySubjects;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Money moves on a line; a line without any goes away. */
@Needs("measures.edit")
@Controller
class SpendingController {

    private final StrategySubjects strategies;
    private final BudgetLinePages pages;
    private final Budget budget;
    private final Layouts layouts;

    SpendingController(StrategySubjects strategies, BudgetLinePages pages, Budget budget, Layouts layouts) {
        this.strategies = strategies;
        this.pages = pages;
        this.budget = budget;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/{plan}/budget/{id}/spendings")
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable UUID id,
            @ModelAttribute SpendingForm form,
            Viewer viewer,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var subjects = strategies.get(plan, viewer);
        pages.get(subjects, id);
        var typed = new Typed(layout);
        var spending = form.read(id, typed);
        return typed.tried(() -> budget.spend(spending))
                .map(done -> new ModelAndView(See.other(subjects.path("/budget/" + id))))
                .orElseGet(() -> new ModelAndView(
                        "desk/strategy/budget/line",
                        Map.of("page", pages.show(subjects, id, form, typed.errors(), layout)),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @PostMapping("/strategy/{plan}/budget/{id}/removal")
    ModelAndView remove(
            @PathVariable String plan,
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var subjects = strategies.get(plan, viewer);
        pages.get(subjects, id);
        try {
            budget.remove(id);
        } catch (Refusal refusal) {
            Notices.warn(redirect, layout.t(refusal.key(), refusal.arguments()));
            return new ModelAndView(See.other(subjects.path("/budget/" + id)));
        }
        Notices.done(redirect, layout.t("strategy.budget.removed"));
        return new ModelAndView(See.other(subjects.path("/budget")));
    }
}
