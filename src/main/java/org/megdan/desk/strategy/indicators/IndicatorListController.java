package org.megdan.desk.strategy.indicators;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.Measures;
import org.megdan.core.measures.Readings;
import org.megdan.desk.strategy.subjects.StrategySubjects;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All indicators of a strategy, and what waits for approval. */
@Controller
class IndicatorListController {

    private static final int WAITING = 100;

    private final StrategySubjects strategies;
    private final Measures measures;
    private final Readings readings;
    private final Layouts layouts;

    IndicatorListController(StrategySubjects strategies, Measures measures, Readings readings, Layouts layouts) {
        this.strategies = strategies;
        this.measures = measures;
        this.readings = readings;
        this.layouts = layouts;
    }

    @Open
    @GetMapping("/strategy/{plan}/indicators")
    ModelAndView list(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String standing,
            Viewer viewer,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var subjects = strategies.get(plan, viewer);
        var filters = IndicatorListPage.Filters.of(kind, standing, layout);
        var waiting = viewer.may("measures.approve")
                ? readings.waiting(subjects.ids(), WAITING).size()
                : 0;
        var page = IndicatorListPage.of(subjects, measures.series(subjects.ids()), filters, waiting, layout);
        return new ModelAndView("desk/strategy/indicators/list", "page", page);
    }

    @Needs("measures.edit")
    @GetMapping("/strategy/{plan}/indicators/waiting")
    ModelAndView waiting(@PathVariable String plan, Viewer viewer, HttpServletRequest request) {
        var subjects = strategies.get(plan, viewer);
        var page = WaitingPage.of(
                subjects,
                measures.of(subjects.ids()),
                readings.waiting(subjects.ids(), WAITING),
                readings.unfinished(subjects.ids(), WAITING),
                layouts.of(request));
        return new ModelAndView("desk/strategy/indicators/waiting", "page", page);
    }
}
