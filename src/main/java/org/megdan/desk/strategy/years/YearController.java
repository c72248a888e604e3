package org.megdan.desk.strategy.years;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.charts.MonthCalendar;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Open
@Controller
class YearController {

    private final Years years;
    private final ActionPlanShelf shelf;
    private final Layouts layouts;

    YearController(Years years, ActionPlanShelf shelf, Layouts layouts) {
        this.years = years;
        this.shelf = shelf;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/years/{year}")
    ModelAndView show(@PathVariable String slug, @PathVariable int year, Viewer viewer, HttpServletRequest request) {
        return years.page(years.shown(slug, year, viewer), viewer, request);
    }

    @GetMapping("/strategy/{slug}/years/{year}/calendar")
    ModelAndView calendar(
            @PathVariable String slug,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable String month,
            Viewer viewer,
            HttpServletRequest request) {
        var plan = years.get(slug, year, viewer);
        var layout = layouts.of(request);
        var shown = month(month, year);
        var path = "/strategy/" + slug + "/years/" + year;
        var entries = shelf.view(plan).timeline().stream()
                .filter(row -> row.startsOn() != null || row.endsOn() != null)
                .map(row -> new MonthCalendar.Entry(
                        Objects.requireNonNull(row.startsOn() == null ? row.endsOn() : row.startsOn()),
                        Objects.requireNonNull(row.endsOn() == null ? row.startsOn() : row.endsOn()),
                        row.title(),
                        "/strategy/" + slug + "/" + row.nodeRef(),
                        YearPages.chartState(row.state())))
                .toList();
        var calendar = MonthCalendar.of(
                "calendar",
                layout.t("strategy.years.of", Integer.toString(year)),
                shown,
                years.today(),
                path + "/calendar",
                entries);
        return new ModelAndView(
                "desk/strategy/years/calendar",
                "page",
                new CalendarPage(plan.planTitle(), path, calendar, plan.shared() ? path + "/calendar.ics" : null));
    }

    private YearMonth month(@Nullable String asked, int year) {
        try {
            var month = asked == null ? usual(year) : YearMonth.parse(asked);
            // activities run over the turn of a year, not over centuries
            return Math.abs(month.getYear() - year) > 5 ? usual(year) : month;
        } catch (DateTimeParseException e) {
            return usual(year);
        }
    }

    private YearMonth usual(int year) {
        var now = YearMonth.from(years.today());
        return now.getYear() == year ? now : YearMonth.of(year, 1);
    }
}
