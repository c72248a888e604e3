package org.megdan.core.plans;

import java.util.Comparator;
import java.util.List;

/** A year's plan whole, by task and by date. */
public record ActionPlanView(ActionPlan plan, List<ActionEntry> entries) {

    /** All activities, those that begin first before the others, those without a date last: a timeline. */
    public List<ActivityRow> timeline() {
        return entries.stream()
                .flatMap(entry -> entry.activities().stream())
                .sorted(Comparator.comparing(ActivityRow::startsOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ActivityRow::endsOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public long count(ActivityRow.State state) {
        return timeline().stream().filter(activity -> activity.state() == state).count();
    }
}
