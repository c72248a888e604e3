package org.megdan.desk.strategy.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A reading of an indicator: its sources for everyone, its form for those who enter it. */
@Controller
class ReadingController {

    private static final String FORM = "desk/strategy/indicators/reading_form";

    private final StrategySubjects strategies;
    private final ReadingPages pages;
    private final SaveReading save;
    private final Layouts layouts;

    ReadingController(StrategySubjects strategies, ReadingPages pages, SaveReading save, Layouts layouts) {
        this.strategies = strategies;
        this.pages = pages;
        this.save = save;
        this.layouts = layouts;
    }

    @Open
    @GetMapping("/strategy/{plan}/readings/{id}")
    ModelAndView show(@PathVariable String plan, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var row = pages.get(subjects, id, viewer);
        var page = pages.show(subjects, row, "", FormErrors.NONE, layouts.of(request));
        return new ModelAndView("desk/strategy/indicators/reading", "page", page);
    }

    @Needs("measures.edit")
    @GetMapping("/strategy/{plan}/indicators/{id}/readings/new")
    ModelAndView fresh(
            @PathVariable String plan,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String period,
            Viewer viewer,
            HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var indicator = pages.indicator(subjects, id);
        var form = ReadingForm.empty(period.isEmpty() ? pages.latestPeriod(indicator) : period);
        return new ModelAndView(
                FORM, "page", pages.fresh(subjects, indicator, form, FormErrors.NONE, layouts.of(request)));
    }

    @Needs("measures.edit")
    @PostMapping("/strategy/{plan}/indicators/{id}/readings")
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable UUID id,
            @ModelAttribute ReadingForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer,
            HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var indicator = pages.indicator(subjects, id);
        var typed = new Typed(layouts.of(request));
        var draft = form.read(indicator, pages.names(), Set.of(), typed);
        return typed.tried(() -> save.create(draft, file, form.submit()))
                .map(saved -> new ModelAndView(See.other(subjects.path("/readings/" + saved))))
                .orElseGet(() -> again(pages.fresh(subjects, indicator, form, typed.errors(), layouts.of(request))));
    }

    @Needs("measures.edit")
    @GetMapping("/strategy/{plan}/readings/{id}/edit")
    ModelAndView edit(@PathVariable String plan, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var row = pages.get(subjects, id, viewer);
        var page = pages.rework(subjects, row, ReadingForm.of(row), FormErrors.NONE, layouts.of(request));
        return new ModelAndView(FORM, "page", page);
    }

    @Needs("measures.edit")
    @PostMapping("/strategy/{plan}/readings/{id}")
    ModelAndView update(
            @PathVariable String plan,
            @PathVariable UUID id,
            @ModelAttribute ReadingForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer,
            HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var row = pages.get(subjects, id, viewer);
        var typed = new Typed(layouts.of(request));
        var draft = form.read(
                pages.indicator(subjects, row.what().indicator()), pages.names(), ReadingPages.files(row), typed);
        return typed.tried(() -> save.rework(id, form.version(), draft, file, form.submit()))
                .map(saved -> new ModelAndView(See.other(subjects.path("/readings/" + saved))))
                .orElseGet(() -> again(pages.rework(subjects, row, form, typed.errors(), layouts.of(request))));
    }

    private static ModelAndView again(ReadingFormPage page) {
        return new ModelAndView(FORM, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
