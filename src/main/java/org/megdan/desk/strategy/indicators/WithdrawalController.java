package org.megdan.desk.strategy.indicators;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.core.measures.Measures;
import org.megdan.desk.strategy.subjects.StrategySubjects;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** An indicator is no longer followed. */
@Controller
class WithdrawalController {

    private final StrategySubjects strategies;
    private final IndicatorPages pages;
    private final Measures measures;
    private final Layouts layouts;

    WithdrawalController(StrategySubjects strategies, IndicatorPages pages, Measures measures, Layouts layouts) {
        this.strategies = strategies;
        this.pages = pages;
        this.measures = measures;
        this.layouts = layouts;
    }

    @Needs("measures.edit")
    @PostMapping("/strategy/{plan}/indicators/{id}/withdrawal")
    RedirectView create(
            @PathVariable String plan,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var subjects = strategies.get(plan, viewer);
        pages.get(subjects, id);
        var typed = new Typed(layouts.of(request));
        var why = typed.required("reason", "strategy.indicators.withdraw.reason", reason.strip(), 500);
        var done = typed.tried(() -> {
            measures.withdraw(id, why);
            return id;
        });
        if (done.isEmpty()) {
            Notices.warn(redirect, typed.errors().all().getFirst().text());
        }
        return See.other(subjects.path("/indicators/" + id));
    }
}
