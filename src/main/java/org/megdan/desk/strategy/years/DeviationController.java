package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.Progress;
import org.megdan.desk.strategy.forms.Forms;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a task's year differed from its plan, and why; the report of the year tells it. */
@Needs("plans.edit")
@Controller
class DeviationController {

    private static final String PATH = "/strategy/{slug}/years/{year}/entries/{entry}/deviation";

    private final Years years;
    private final Progress progress;
    private final Layouts layouts;

    DeviationController(Years years, Progress progress, Layouts layouts) {
        this.years = years;
        this.progress = progress;
        this.layouts = layouts;
    }

    @GetMapping(PATH)
    ModelAndView ask(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable UUID entry,
            Viewer viewer,
            HttpServletRequest request) {
        var plan = years.get(slug, year, viewer);
        var found = years.entry(plan, entry);
        return Forms.shown(new DeviationForm(layouts.of(request)).page(plan, found, DeviationForm.filled(found)));
    }

    @PostMapping(PATH)
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable UUID entry,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var plan = years.get(slug, year, viewer);
        var form = new TypedForm(sent);
        var typed = new Typed(layouts.of(request));
        var page = new DeviationForm(layouts.of(request)).page(plan, years.entry(plan, entry), form);
        page.fields().forEach(field -> field.check(form, typed));
        if (form.value("deviation").isEmpty() && !form.value("reason").isEmpty()) {
            typed.wrong("deviation", "strategy.years.deviation.missing");
        }
        return Forms.saved(
                page,
                typed,
                () -> progress.deviation(plan.id(), entry, form.lock(), form.value("deviation"), form.value("reason")),
                () -> DeviationForm.filled(years.entry(plan, entry)));
    }
}
