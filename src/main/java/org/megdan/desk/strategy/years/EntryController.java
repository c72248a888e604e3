package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Tasks chosen for the year, and what is planned to carry them out. */
@Needs("plans.edit")
@Controller
class EntryController {

    private final Years years;
    private final ActionPlans plans;
    private final Layouts layouts;

    EntryController(Years years, ActionPlans plans, Layouts layouts) {
        this.years = years;
        this.plans = plans;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/{slug}/years/{year}/entries")
    RedirectView choose(
            @PathVariable String slug,
            @PathVariable int year,
            @RequestParam UUID task,
            @RequestParam(defaultValue = "MEDIUM") ActionEntry.Priority priority,
            Viewer viewer) {
        var entry = plans.choose(years.draft(slug, year, viewer).id(), task, priority);
        return See.other("/strategy/" + slug + "/years/" + year + "#e-" + entry);
    }

    @PostMapping("/strategy/{slug}/years/{year}/entries/{entry}/removal")
    RedirectView drop(@PathVariable String slug, @PathVariable int year, @PathVariable UUID entry, Viewer viewer) {
        plans.drop(years.draft(slug, year, viewer).id(), entry);
        return See.other("/strategy/" + slug + "/years/" + year);
    }

    @PostMapping("/strategy/{slug}/years/{year}/entries/{entry}/activities")
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var wrong = wrong(title, from, to);
        if (wrong != null) {
            var errors = FormErrors.of("title", layouts.of(request).t(wrong));
            return years.page(draft, viewer, request, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        plans.add(draft.id(), entry, new ActivityEdit(title, viewer.person(), List.of(), from, to));
        return new ModelAndView(See.other("/strategy/" + slug + "/years/" + year + "#e-" + entry));
    }

    @PostMapping("/strategy/{slug}/years/{year}/activities/{activity}/removal")
    RedirectView remove(@PathVariable String slug, @PathVariable int year, @PathVariable UUID activity, Viewer viewer) {
        plans.remove(years.draft(slug, year, viewer).id(), activity);
        return See.other("/strategy/" + slug + "/years/" + year);
    }

    private static @Nullable String wrong(String title, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (title.isBlank()) {
            return "strategy.years.no-title";
        }
        return from != null && to != null && to.isBefore(from) ? "strategy.years.ends-early" : null;
    }
}
