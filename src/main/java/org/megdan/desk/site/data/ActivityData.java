package org.megdan.desk.site.data;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionPlanView;
import org.megdan.platform.export.Dataset;

/** The activities of a shared plan of a year; without the names of persons. */
final class ActivityData {

    record Row(
            int year,
            String code,
            String task,
            String priority,
            String activity,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String state,
            @Nullable LocalDate doneOn,
            String address) {}

    static final Dataset<Row> ACTIVITIES = Dataset.<Row>named("activities", "site.data.activities")
            .integer("year", Row::year)
            .text("code", Row::code)
            .text("task", Row::task)
            .text("priority", Row::priority)
            .text("activity", Row::activity)
            .date("starts_on", Row::startsOn)
            .date("ends_on", Row::endsOn)
            .text("state", Row::state)
            .date("done_on", Row::doneOn)
            .address("address", Row::address);

    private ActivityData() {}

    static List<Row> rows(ActionPlanView view, String base) {
        return view.entries().stream()
                .flatMap(entry -> entry.activities().stream()
                        .map(activity -> new Row(
                                view.plan().year(),
                                entry.code(),
                                entry.title(),
                                entry.priority().name(),
                                activity.title(),
                                activity.startsOn(),
                                activity.endsOn(),
                                activity.state().name(),
                                activity.doneOn(),
                                base + "/" + entry.ref())))
                .toList();
    }
}
