package org.megdan.desk.strategy.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.megdan.core.measures.Readings;
import org.megdan.desk.strategy.subjects.StrategySubjects;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A figure is submitted, approved or given back. */
@Controller
class ReadingDecisionController {

    private final StrategySubjects strategies;
    private final ReadingPages pages;
    private final Readings readings;
    private final Layouts layouts;

    ReadingDecisionController(StrategySubjects strategies, ReadingPages pages, Readings readings, Layouts layouts) {
        this.strategies = strategies;
        this.pages = pages;
        this.readings = readings;
        this.layouts = layouts;
    }

    @Needs("measures.edit")
    @PostMapping("/strategy/{plan}/readings/{id}/submission")
    ModelAndView submit(
            @PathVariable String plan,
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return decide(plan, id, viewer, request, redirect, "submitted", "", readings::submit);
    }

    @Needs("measures.approve")
    @PostMapping("/strategy/{plan}/readings/{id}/approval")
    ModelAndView approve(
            @PathVariable String plan,
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return decide(plan, id, viewer, request, redirect, "approved", "", readings::approve);
    }

    @Needs("measures.approve")
    @PostMapping("/strategy/{plan}/readings/{id}/return")
    ModelAndView giveBack(
            @PathVariable String plan,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return decide(
                plan, id, viewer, request, redirect, "returned", reason, one -> readings.giveBack(one, reason.strip()));
    }

    private ModelAndView decide(
            String plan,
            UUID id,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect,
            String word,
            String reason,
            Consumer<UUID> act) {
        var layout = layouts.of(request);
        var subjects = strategies.get(plan, viewer);
        var row = pages.get(subjects, id, viewer);
        var typed = new Typed(layout);
        var done = typed.tried(() -> {
            act.accept(id);
            return id;
        });
        if (done.isEmpty()) {
            var page = pages.show(subjects, row, reason, typed.errors(), layout);
            return new ModelAndView("desk/strategy/indicators/reading", Map.of("page", page), HttpStatus.CONFLICT);
        }
        Notices.done(redirect, layout.t("strategy.indicators.done." + word));
        return new ModelAndView(See.other(subjects.path("/readings/" + id)));
    }
}
