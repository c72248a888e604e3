package org.megdan.desk.strategy.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.ActivityEdit;
import org.megdan.core.plans.ActivityRow;
import org.megdan.desk.strategy.forms.FormField;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.ActorNames;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** The form of one planned activity. */
record ActivityForm(Layout layout, ActorNames names) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NAMES = 4_000;

    FormPage page(ActionPlan plan, ActivityRow row, TypedForm form) {
        var path = "/strategy/" + plan.slug() + "/years/" + plan.year();
        var title = layout.t("strategy.years.of", Integer.toString(plan.year()));
        var fields = List.of(
                FormField.line("title", layout.t("strategy.years.activity"), LONGEST_TITLE),
                FormField.line("responsible", layout.t("strategy.years.responsible"), LONGEST_NAME)
                        .hinted(layout.t("strategy.years.responsible.hint"))
                        .needed(false),
                FormField.text("partners", layout.t("strategy.years.partners"), 2, LONGEST_NAMES)
                        .hinted(layout.t("strategy.editing.actors.hint")),
                FormField.day("from", layout.t("strategy.years.from")),
                FormField.day("to", layout.t("strategy.years.to")));
        return FormPage.of(
                        layout.t("strategy.years.activity.title"),
                        List.of(new Crumb(plan.planTitle(), "/strategy/" + plan.slug()), new Crumb(title, path)),
                        new Crumb(layout.t("strategy.editing.save"), path + "/activities/" + row.id() + "/edit"),
                        path + "#e-" + row.entryId(),
                        fields,
                        form)
                .about((row.nodeCode() + " " + row.nodeTitle()).strip(), "");
    }

    TypedForm filled(ActivityRow row) {
        return TypedForm.EMPTY
                .with("title", row.title())
                .with("responsible", row.responsibleId() == null ? "" : names.lines(List.of(row.responsibleId())))
                .with("partners", names.lines(row.partners()))
                .with("from", row.startsOn())
                .with("to", row.endsOn())
                .locked(row.lock());
    }

    /** What was typed; what is wrong with it is told by the fields. */
    ActivityEdit read(TypedForm form, ActivityRow row, Typed typed) {
        var known = new ArrayList<>(row.partners());
        if (row.responsibleId() != null) {
            known.add(row.responsibleId());
        }
        var partners = form.value("partners").length() > LONGEST_NAMES
                ? List.<UUID>of()
                : names.read("partners", lines(form.value("partners")), known, typed);
        var who = responsible(form.value("responsible"), known, names, typed);
        var starts = typed.day("from", form.value("from"));
        var ends = typed.day("to", form.value("to"));
        var isFine = !endsEarly(starts, ends, typed) && !form.value("title").isEmpty();
        return isFine ? new ActivityEdit(form.value("title"), who, partners, starts, ends) : row.edit();
    }

    static boolean endsEarly(@Nullable LocalDate starts, @Nullable LocalDate ends, Typed typed) {
        var isEarly = starts != null && ends != null && ends.isBefore(starts);
        if (isEarly) {
            typed.wrong("to", "strategy.years.ends-early");
        }
        return isEarly;
    }

    /** Nobody when nothing is typed. */
    static @Nullable UUID responsible(String name, Collection<UUID> known, ActorNames names, Typed typed) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return null;
        }
        return names.read("responsible", List.of(name.strip()), known, typed).stream()
                .findFirst()
                .orElse(null);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
