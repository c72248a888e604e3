package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.megdan.core.plans.ActionPlans;
import org.megdan.core.plans.Decision;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
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
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String protocol,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String sha256,
            Viewer viewer,
            HttpServletRequest request) {
        var draft = years.draft(slug, year, viewer);
        var typed = new Typed(layouts.of(request));
        var day = typed.day("on", on.strip());
        if (body.isBlank() || on.isBlank()) {
            typed.wrong(body.isBlank() ? "body" : "on", "strategy.years.decision.missing");
        }
        var adopted = Optional.ofNullable(day)
                .map(when -> new Decision(body, decision, protocol, when))
                .flatMap(made -> typed.tried(() -> plans.adopt(draft.id(), made, sha256)));
        if (adopted.isEmpty()) {
            var back = Map.of("body", body, "decision", decision, "protocol", protocol, "on", on);
            return years.page(draft, viewer, request, back, typed.errors());
        }
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
