package org.megdan.core.plans;

import java.util.Comparator;
import java.util.List;
import org.megdan.core.plans.years.YearText;
import org.megdan.platform.hashes.Sha256;

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

    /** Names what is planned: the same as long as nobody changes it. */
    public String sha256() {
        return Sha256.hex(YearText.of(plan, entries));
    }

    public long count(ActivityRow.State state) {
        return timeline().stream().filter(activity -> activity.state() == state).count();
    }
}
