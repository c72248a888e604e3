package org.megdan.desk.strategy.meters;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.Meter;
import org.megdan.core.measures.MeterReading;
import org.megdan.core.measures.MeterReading.Counted;
import org.megdan.core.measures.Period;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActivityRow;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Component;

/**
 * Which part of the activities that were to end in the period is done. Filter: {@code subjects}, ids of tasks with commas.
 * A plan of the year may be internal while the figure is public, so activities are listed by their tasks alone, and those
 * only where anyone may see them.
 */
@Component
class ActivitiesDone implements Meter {

    private static final Viewer COUNTING = Viewer.program("meters", "plans.read-internal");

    private final ActionPlanShelf years;
    private final PlanShelf shelf;

    ActivitiesDone(ActionPlanShelf years, PlanShelf shelf) {
        this.years = years;
        this.shelf = shelf;
    }

    @Override
    public String key() {
        return "strategy.activities_done";
    }

    @Override
    public boolean isRatio() {
        return true;
    }

    @Override
    public MeterReading count(Period period, Filter filter) {
        var wanted = new HashSet<>(filter.ids("subjects"));
        var planned = new LinkedHashMap<UUID, ActivityRow>();
        for (var activity : years.between(period.first(), period.last(), COUNTING)) {
            var isWanted = wanted.isEmpty() || wanted.contains(activity.nodeId());
            if (isWanted && activity.state() != ActivityRow.State.CANCELLED && endsWithin(activity, period)) {
                planned.put(activity.id(), activity);
            }
        }
        var done = planned.values().stream()
                .filter(activity -> isDone(activity, period))
                .toList();
        var shown = shelf.cards(done.stream().map(ActivityRow::nodeId).toList(), Viewer.ANYONE);
        return MeterReading.of(
                done.stream().map(activity -> counted(activity, shown)).toList(), planned.size());
    }

    private static boolean endsWithin(ActivityRow activity, Period period) {
        var end = activity.endsOn();
        return end != null && !end.isBefore(period.first()) && !end.isAfter(period.last());
    }

    private static boolean isDone(ActivityRow activity, Period period) {
        var day = activity.doneOn();
        return day != null && !day.isAfter(period.last());
    }

    private static Counted counted(ActivityRow activity, Map<UUID, NodeCard> shown) {
        var card = shown.get(activity.nodeId());
        return new Counted(activity.id(), card == null ? "…" : card.label());
    }
}
