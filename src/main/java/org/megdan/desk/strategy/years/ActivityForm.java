package org.megdan.desk.strategy.years;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        return FormPage.of(
                        layout.t("strategy.years.activity.title"),
                        List.of(new Crumb(plan.planTitle(), "/strategy/" + plan.slug()), new Crumb(title, path)),
                        new Crumb(layout.t("strategy.editing.save"), path + "/activities/" + row.id() + "/edit"),
                        path + "#e-" + row.entryId(),
                        fields(),
                        form)
                .about((row.nodeCode() + " " + row.nodeTitle()).strip(), "");
    }

    private List<FormField> fields() {
        return List.of(
                FormField.line("title", layout.t("strategy.years.activity"), LONGEST_TITLE),
                FormField.line("responsible", layout.t("strategy.years.responsible"), LONGEST_NAME)
                        .hinted(layout.t("strategy.years.responsible.hint"))
                        .needed(false),
                FormField.text("partners", layout.t("strategy.years.partners"), 2, LONGEST_NAMES)
                        .hinted(layout.t("strategy.editing.actors.hint")),
                FormField.day("from", layout.t("strategy.years.from")),
                FormField.day("to", layout.t("strategy.years.to")));
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

    /**
     * What was typed; empty when something is wrong with it, which is then told.
     *
     * @param known who stands in the activity already: their names need no looking up
     */
    Optional<ActivityEdit> read(TypedForm form, Collection<UUID> known, Typed typed) {
        fields().stream()
                .filter(field -> field.kind() != FormField.Kind.DAY)
                .forEach(field -> field.check(form, typed));
        var starts = typed.day("from", form.value("from"));
        var ends = typed.day("to", form.value("to"));
        if (starts != null && ends != null && ends.isBefore(starts)) {
            typed.wrong("to", "strategy.years.ends-early");
        }
        if (!typed.errors().isEmpty()) {
            return Optional.empty();
        }
        var responsible = names.read("responsible", lines(form.value("responsible")), known, typed);
        var partners = names.read("partners", lines(form.value("partners")), known, typed);
        return typed.tried(() -> new ActivityEdit(
                form.value("title"), responsible.isEmpty() ? null : responsible.getFirst(), partners, starts, ends));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
