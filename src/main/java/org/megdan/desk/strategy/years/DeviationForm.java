package org.megdan.desk.strategy.years;

import java.util.List;
import org.megdan.core.plans.ActionEntry;
import org.megdan.core.plans.ActionPlan;
import org.megdan.desk.strategy.forms.FormField;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** The form of a task's deviation from the plan of its year. */
record DeviationForm(Layout layout) {

    private static final int LONGEST = 5000;

    FormPage page(ActionPlan plan, ActionEntry entry, TypedForm form) {
        var path = "/strategy/" + plan.slug() + "/years/" + plan.year();
        var title = layout.t("strategy.years.of", Integer.toString(plan.year()));
        var fields = List.of(
                FormField.text("deviation", layout.t("plans.field.deviation"), 3, LONGEST)
                        .hinted(layout.t("strategy.years.deviation.hint")),
                FormField.text("reason", layout.t("plans.field.reason"), 3, LONGEST));
        return FormPage.of(
                        layout.t("strategy.years.deviation.title"),
                        List.of(new Crumb(plan.planTitle(), "/strategy/" + plan.slug()), new Crumb(title, path)),
                        new Crumb(layout.t("strategy.editing.save"), path + "/entries/" + entry.id() + "/deviation"),
                        path + "#e-" + entry.id(),
                        fields,
                        form)
                .about("", entry.label());
    }

    static TypedForm filled(ActionEntry entry) {
        return TypedForm.EMPTY
                .with("deviation", entry.deviation())
                .with("reason", entry.reason())
                .locked(entry.deviationLock());
    }
}
