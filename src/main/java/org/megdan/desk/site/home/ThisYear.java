package org.megdan.desk.site.home;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActionPlanView;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.ActivityRow.State;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.charts.ProgressBars;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** How the shared plan of the current year goes, for the first page. */
@Component
class ThisYear {

    private static final int NEXT = 4;

    private final ActionPlanShelf years;
    private final Clock clock;

    ThisYear(ActionPlanShelf years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    /** Of the first of these strategies that has such a plan; null when none has. */
    HomePage.@Nullable Year of(List<PlanVersion> strategies, Viewer viewer, Layout layout) {
        var today = Language.today(clock);
        return strategies.stream()
                .flatMap(version -> find(version.slug(), today.getYear(), viewer).stream())
                .findFirst()
                .map(view -> year(view, layout))
                .orElse(null);
    }

    private Optional<ActionPlanView> find(String slug, int year, Viewer viewer) {
        return years.view(slug, year, viewer).filter(view -> !view.plan().isDraft());
    }

    private static HomePage.Year year(ActionPlanView view, Layout layout) {
        var plan = view.plan();
        var activities = view.entries().stream()
                .flatMap(entry -> entry.activities().stream())
                .toList();
        var row = new ProgressBars.Row(
                plan.planTitle(),
                null,
                count(activities, State.DONE),
                count(activities, State.IN_PROGRESS),
                count(activities, State.LATE),
                count(activities, State.NOT_STARTED));
        var title = layout.t("site.home.year.picture");
        return new HomePage.Year(
                Integer.toString(plan.year()),
                "/strategy/" + plan.slug() + "/years/" + plan.year(),
                ProgressBars.of("this-year", title, List.of(row)),
                next(activities, layout).toList());
    }

    private static Stream<HomePage.Next> next(List<ActivityRow> activities, Layout layout) {
        var nearest = Comparator.comparing(ActivityRow::endsOn, Comparator.nullsLast(Comparator.naturalOrder()));
        return activities.stream()
                .filter(ActivityRow::isOpen)
                .sorted(nearest)
                .limit(NEXT)
                .map(row -> new HomePage.Next(
                        "/strategy/" + row.slug() + "/" + row.nodeRef(),
                        row.title(),
                        row.endsOn() == null ? "" : layout.t("site.home.until", layout.date(row.endsOn())),
                        row.state() == State.LATE));
    }

    private static int count(List<ActivityRow> activities, State state) {
        return (int) activities.stream().filter(row -> row.state() == state).count();
    }
}
