package org.megdan.desk.reports.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.reports.Reports;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins the report of a year. */
@Controller
@Needs("reports.write")
class NewReportController {

    private final PlanShelf plans;
    private final Reports reports;
    private final Clock clock;
    private final Layouts layouts;

    NewReportController(PlanShelf plans, Reports reports, Clock clock, Layouts layouts) {
        this.plans = plans;
        this.reports = reports;
        this.clock = clock;
        this.layouts = layouts;
    }

    @GetMapping("/reports/new")
    ModelAndView fresh(@RequestParam(defaultValue = "") String strategy) {
        var strategies = strategies();
        var chosen = strategy.isEmpty() && strategies.size() == 1
                ? strategies.getFirst().slug()
                : strategy;
        var form =
                new NewReportForm(chosen, Integer.toString(Language.today(clock).getYear()));
        return new ModelAndView("desk/reports/new", "page", new NewReportPage(strategies, form, FormErrors.NONE));
    }

    @PostMapping("/reports")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String strategy,
            @RequestParam(defaultValue = "") String year,
            HttpServletRequest request) {
        var form = new NewReportForm(strategy.strip(), year.strip());
        var strategies = strategies();
        var layout = layouts.of(request);
        var errors = form.errors(strategies, Language.today(clock).getYear(), layout);
        if (!errors.isEmpty()) {
            return again(new NewReportPage(strategies, form, errors));
        }
        try {
            var plan = strategies.stream()
                    .filter(one -> one.slug().equals(form.strategy()))
                    .findFirst()
                    .orElseThrow();
            return new ModelAndView(See.other("/reports/drafts/" + reports.begin(plan, form.number())));
        } catch (Refusal refusal) {
            var told = FormErrors.of("year", layout.t(refusal.key(), refusal.arguments()));
            return again(new NewReportPage(strategies, form, told));
        }
    }

    // a report is for everyone, so it is of a strategy that everyone may read
    private List<PlanVersion> strategies() {
        return plans.all(Viewer.ANYONE);
    }

    private static ModelAndView again(NewReportPage page) {
        return new ModelAndView("desk/reports/new", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
