package org.megdan.desk.api.years;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlanView;
import org.megdan.core.plans.ActivityRow;
import org.megdan.desk.api.Named;
import org.megdan.desk.api.Organisations;

/** The plan of a year by task. */
record YearInFull(Year plan, List<Task> tasks) {

    record Task(
            UUID id,
            UUID node,
            String code,
            String ref,
            String title,
            ActionEntry.Priority priority,
            String note,
            String deviation,
            String reason,
            List<Activity> activities) {}

    /** @param responsible null also where a person answers for it */
    record Activity(
            UUID id,
            String title,
            @Nullable Named responsible,
            List<Named> partners,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            ActivityRow.State state,
            @Nullable LocalDate doneOn) {

        static Activity of(ActivityRow row, Organisations.Names names) {
            return new Activity(
                    row.id(),
                    row.title(),
                    names.of(row.responsibleId()),
                    names.of(row.partners()),
                    row.startsOn(),
                    row.endsOn(),
                    row.state(),
                    row.doneOn());
        }
    }

    static YearInFull of(ActionPlanView view, Organisations.Names names, String base) {
        return new YearInFull(
                Year.of(view.plan(), base),
                view.entries().stream()
                        .map(entry -> new Task(
                                entry.id(),
                                entry.nodeId(),
                                entry.code(),
                                entry.ref(),
                                entry.title(),
                                entry.priority(),
                                entry.note(),
                                entry.deviation(),
                                entry.reason(),
                                entry.activities().stream()
                                        .map(row -> Activity.of(row, names))
                                        .toList()))
                        .toList());
    }
}
