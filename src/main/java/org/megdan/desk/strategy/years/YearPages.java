package org.megdan.desk.strategy.years;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorName;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlanView;
import org.megdan.core.plans.ActivityRow;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.charts.Gantt;
import org.megdan.platform.charts.State;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** Lays the plan of a year out as a page. */
record YearPages(Layout layout, LocalDate today, Map<UUID, ActorName> names) {

    YearPage of(ActionPlanView view, Viewer viewer, Map<String, String> typed, FormErrors errors) {
        var plan = view.plan();
        var mayEdit = plan.isDraft() && viewer.may("plans.edit");
        return new YearPage(
                plan.slug(),
                plan.planTitle(),
                plan.year(),
                layout.t(plan.isDraft() ? "strategy.state.draft" : "strategy.years.adopted"),
                plan.isDraft(),
                plan.shared(),
                new Naming(layout).adoption(plan.adoption()),
                facts(view),
                view.entries().stream().map(entry -> entry(entry, viewer)).toList(),
                timeline(view),
                mayEdit,
                !plan.isDraft() && viewer.may("plans.edit"),
                plan.isDraft() && viewer.may("plans.adopt") && !view.entries().isEmpty(),
                !plan.isDraft() && viewer.may("plans.share"),
                !plan.isDraft() && viewer.may("plans.edit"),
                view.sha256(),
                typed,
                errors);
    }

    private List<YearPage.Fact> facts(ActionPlanView view) {
        var tasks = new YearPage.Fact(
                layout.number(view.entries().size()),
                layout.t("strategy.years.tasks", view.entries().size()));
        return Stream.concat(
                        Stream.of(tasks),
                        Arrays.stream(ActivityRow.State.values())
                                .filter(state -> view.count(state) > 0)
                                .map(state -> new YearPage.Fact(
                                        layout.number(view.count(state)),
                                        layout.t(
                                                "strategy.years.count."
                                                        + state.name().toLowerCase(Locale.ROOT),
                                                view.count(state)))))
                .toList();
    }

    private YearPage.Entry entry(ActionEntry entry, Viewer viewer) {
        return new YearPage.Entry(
                entry.id().toString(),
                entry.ref(),
                entry.label(),
                layout.t("strategy.years.priority", priority(entry.priority())),
                entry.note(),
                entry.activities().stream().map(row -> activity(row, viewer)).toList(),
                entry.deviation(),
                entry.reason());
    }

    private YearPage.Activity activity(ActivityRow row, Viewer viewer) {
        var who = row.answersId() == null ? null : names.get(row.answersId());
        var mayNote = viewer.may("plans.edit") || row.isOf(viewer);
        return new YearPage.Activity(
                row.id().toString(),
                row.title(),
                who == null ? layout.t("strategy.responsible.none") : who.name(),
                layout.days(row.startsOn(), row.endsOn()),
                new Naming(layout).state(row.state()),
                new Naming(layout).look(row.state()),
                row.checkedOn() == null ? "" : layout.t("strategy.years.checked", layout.date(row.checkedOn())),
                mayNote ? "/strategy/" + row.slug() + "/activities/" + row.id() : "");
    }

    private Gantt timeline(ActionPlanView view) {
        return Gantt.of(
                "timeline",
                layout.t("strategy.years.timeline"),
                today,
                view.timeline().stream()
                        .map(row -> new Gantt.Row(
                                row.title(),
                                "/strategy/" + row.slug() + "/" + row.nodeRef(),
                                row.startsOn(),
                                row.endsOn(),
                                chartState(row.state())))
                        .toList());
    }

    private String priority(ActionEntry.Priority priority) {
        return layout.t("plans.priority." + priority.name().toLowerCase(Locale.ROOT));
    }

    static State chartState(ActivityRow.State state) {
        return switch (state) {
            case DONE -> State.DONE;
            case IN_PROGRESS -> State.UNDER_WAY;
            case LATE -> State.LATE;
            case NOT_STARTED, CANCELLED -> State.NOT_STARTED;
        };
    }
}
