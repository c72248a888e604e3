package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.Decision;
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

/** The board's decision on the year's plan, and the chair's on who sees it. */
@Controller
class YearDecisionController {

    private final Years years;
    private final ActionPlans plans;
    private final Layouts layouts;

    YearDecisionController(Years years, ActionPlans plans, Layouts layouts) {
        this.years = years;
        this.plans = plans;
        this.layouts = layouts;
    }

    @Needs("plans.adopt")
    @PostMapping("/strategy/{slug}/years/{year}/adoption")
    ModelAndView adopt(
            @PathVariable String slug,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @Nullable String decision,
            @RequestParam(required = false) @Nullable String protocol,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        if (body.isBlank() || on == null) {
            var errors = FormErrors.of(
                    body.isBlank() ? "body" : "on", layouts.of(request).t("strategy.years.decision.missing"));
            return years.page(draft, viewer, request, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        plans.adopt(draft.id(), new Decision(body, decision, protocol, on));
        return new ModelAndView(See.other("/strategy/" + slug + "/years/" + year));
    }

    @Needs("plans.edit")
    @PostMapping("/strategy/{slug}/years/{year}/revision")
    RedirectView revise(@PathVariable String slug, @PathVariable int year, Viewer viewer) {
        plans.revise(years.get(slug, year, viewer).id());
        return See.other("/strategy/" + slug + "/years/" + year);
    }

    @Needs("plans.share")
    @PostMapping("/strategy/{slug}/years/{year}/sharing")
    RedirectView share(@PathVariable String slug, @PathVariable int year, @RequestParam boolean shared, Viewer viewer) {
        plans.share(years.get(slug, year, viewer).id(), shared);
        return See.other("/strategy/" + slug + "/years/" + year);
    }
}
