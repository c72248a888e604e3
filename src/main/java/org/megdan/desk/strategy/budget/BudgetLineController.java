package org.megdan.desk.strategy.budget;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Budget;
import org.megdan.desk.strategy.subjects.StrategySubjects;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Open;
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

/** A line of the budget: its page and its form. */
@Controller
class BudgetLineController {

    private static final String FORM = "desk/strategy/budget/form";

    private final StrategySubjects strategies;
    private final BudgetLinePages pages;
    private final Budget budget;
    private final Layouts layouts;

    BudgetLineController(StrategySubjects strategies, BudgetLinePages pages, Budget budget, Layouts layouts) {
        this.strategies = strategies;
        this.pages = pages;
        this.budget = budget;
        this.layouts = layouts;
    }

    @Open
    @GetMapping("/strategy/{plan}/budget/{id}")
    ModelAndView show(@PathVariable String plan, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var page =
                pages.show(strategies.get(plan, viewer), id, SpendingForm.EMPTY, FormErrors.NONE, layouts.of(request));
        return new ModelAndView("desk/strategy/budget/line", "page", page);
    }

    @Needs("measures.edit")
    @GetMapping("/strategy/{plan}/budget/new")
    ModelAndView fresh(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String node,
            @RequestParam(required = false) @Nullable Integer year,
            Viewer viewer,
            HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var form = BudgetLineForm.empty(node, year == null ? pages.thisYear() : year);
        return new ModelAndView(FORM, "page", pages.fresh(subjects, form, FormErrors.NONE, layouts.of(request)));
    }

    @Needs("measures.edit")
    @PostMapping("/strategy/{plan}/budget")
    ModelAndView create(
            @PathVariable String plan,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var form = new BudgetLineForm(sent);
        var typed = new Typed(layouts.of(request));
        var draft = form.read(subjects, pages.sources(), typed);
        return typed.tried(() -> budget.add(draft))
                .map(id -> new ModelAndView(See.other(subjects.path("/budget/" + id))))
                .orElseGet(() -> again(pages.fresh(subjects, form, typed.errors(), layouts.of(request))));
    }

    @Needs("measures.edit")
    @GetMapping("/strategy/{plan}/budget/{id}/edit")
    ModelAndView edit(@PathVariable String plan, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var page = pages.edit(subjects, id, pages.form(subjects, id), FormErrors.NONE, layouts.of(request));
        return new ModelAndView(FORM, "page", page);
    }

    @Needs("measures.edit")
    @PostMapping("/strategy/{plan}/budget/{id}")
    ModelAndView update(
            @PathVariable String plan,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        pages.get(subjects, id);
        var form = new BudgetLineForm(sent);
        var typed = new Typed(layouts.of(request));
        var draft = form.read(subjects, pages.sources(), typed);
        return typed.tried(() -> pages.change(id, form.version(), draft))
                .map(saved -> new ModelAndView(See.other(subjects.path("/budget/" + saved))))
                .orElseGet(() -> again(pages.edit(subjects, id, form, typed.errors(), layouts.of(request))));
    }

    private static ModelAndView again(BudgetLineFormPage page) {
        return new ModelAndView(FORM, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
