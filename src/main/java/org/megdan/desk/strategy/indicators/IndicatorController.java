package org.megdan.desk.strategy.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One indicator: its page, its form. */
@Controller
class IndicatorController {

    private static final String FORM = "desk/strategy/indicators/form";

    private final StrategySubjects strategies;
    private final IndicatorPages pages;
    private final SaveIndicator save;
    private final Layouts layouts;

    IndicatorController(StrategySubjects strategies, IndicatorPages pages, SaveIndicator save, Layouts layouts) {
        this.strategies = strategies;
        this.pages = pages;
        this.save = save;
        this.layouts = layouts;
    }

    @Open
    @GetMapping("/strategy/{plan}/indicators/{id}")
    ModelAndView show(@PathVariable String plan, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var page = pages.show(strategies.get(plan, viewer), id, layouts.of(request));
        return new ModelAndView("desk/strategy/indicators/show", "page", page);
    }

    @Needs("measures.edit")
    @GetMapping("/strategy/{plan}/indicators/new")
    ModelAndView fresh(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String node,
            Viewer viewer,
            HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var form = IndicatorForm.empty(node, pages.emptyTargets(subjects));
        return new ModelAndView(FORM, "page", pages.fresh(subjects, form, FormErrors.NONE, layouts.of(request)));
    }

    @Needs("measures.edit")
    @PostMapping("/strategy/{plan}/indicators")
    ModelAndView create(
            @PathVariable String plan, @ModelAttribute IndicatorForm form, Viewer viewer, HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var typed = new Typed(layouts.of(request));
        var draft = form.read(subjects, pages.responsible(subjects, form.node()), typed);
        var targets = form.readTargets(typed);
        return typed.tried(() -> save.create(draft, targets))
                .map(id -> new ModelAndView(See.other(subjects.path("/indicators/" + id))))
                .orElseGet(() -> new ModelAndView(
                        FORM,
                        java.util.Map.of("page", pages.fresh(subjects, form, typed.errors(), layouts.of(request))),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @Needs("measures.edit")
    @GetMapping("/strategy/{plan}/indicators/{id}/edit")
    ModelAndView edit(@PathVariable String plan, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var form = pages.form(subjects, id);
        return new ModelAndView(FORM, "page", pages.edit(subjects, id, form, FormErrors.NONE, layouts.of(request)));
    }

    @Needs("measures.edit")
    @PostMapping("/strategy/{plan}/indicators/{id}")
    ModelAndView update(
            @PathVariable String plan,
            @PathVariable UUID id,
            @ModelAttribute IndicatorForm form,
            Viewer viewer,
            HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        pages.get(subjects, id);
        var typed = new Typed(layouts.of(request));
        var draft = form.read(subjects, pages.responsible(subjects, form.node()), typed);
        var targets = form.readTargets(typed);
        return typed.tried(() -> save.change(id, form.version(), draft, targets))
                .map(saved -> new ModelAndView(See.other(subjects.path("/indicators/" + saved))))
                .orElseGet(() -> new ModelAndView(
                        FORM,
                        java.util.Map.of("page", pages.edit(subjects, id, form, typed.errors(), layouts.of(request))),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }
}
