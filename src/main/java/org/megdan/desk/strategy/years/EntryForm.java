package org.megdan.desk.strategy.years;

import java.util.List;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlan;
import org.megdan.desk.strategy.forms.FormField;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** The form of a chosen task: how much it presses, and what is to be said of it. */
record EntryForm(Layout layout) {

    private static final int LONGEST = 5000;

    FormPage page(ActionPlan plan, ActionEntry entry, TypedForm form) {
        var path = "/strategy/" + plan.slug() + "/years/" + plan.year();
        var title = layout.t("strategy.years.of", Integer.toString(plan.year()));
        var fields = List.of(
                FormField.oneOf(
                        "priority", layout.t("strategy.years.priority.label"), YearTasksPages.priorities(layout)),
                FormField.text("note", layout.t("strategy.years.entry.note"), 3, LONGEST)
                        .hinted(layout.t("strategy.years.entry.note.hint")));
        return FormPage.of(
                        layout.t("strategy.years.entry.title"),
                        List.of(new Crumb(plan.planTitle(), "/strategy/" + plan.slug()), new Crumb(title, path)),
                        new Crumb(layout.t("strategy.editing.save"), path + "/entries/" + entry.id() + "/edit"),
                        path + "#e-" + entry.id(),
                        fields,
                        form)
                .about(entry.label(), "");
    }

    static TypedForm filled(ActionEntry entry) {
        return TypedForm.EMPTY
                .with("priority", entry.priority())
                .with("note", entry.note())
                .locked(entry.lock());
    }
}
