package org.megdan.desk.strategy.evaluations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.EvaluationEdit;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.strategy.forms.FormField;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** The form of an evaluation: what it asks for and how it is understood. */
@Component
class EvaluationForms {

    private final EvaluationFinder finder;

    EvaluationForms(EvaluationFinder finder) {
        this.finder = finder;
    }

    FormPage fresh(PlanVersion strategy, TypedForm form, Layout layout) {
        var list = "/strategy/" + strategy.slug() + "/evaluations";
        return FormPage.of(
                        layout.t("strategy.evaluations.begin"),
                        EvaluationPages.crumbs(strategy, layout),
                        new Crumb(layout.t("strategy.evaluations.begin.submit"), list),
                        list,
                        fields(strategy, layout),
                        form)
                .about("", layout.t("strategy.evaluations.begin.lead"));
    }

    FormPage edit(Evaluation evaluation, TypedForm form, Viewer viewer, Layout layout) {
        var strategy = finder.strategy(evaluation.slug(), viewer);
        var path = EvaluationWords.path(evaluation);
        return FormPage.of(
                evaluation.title(),
                EvaluationPages.crumbs(strategy, layout),
                new Crumb(layout.t("strategy.editing.save"), path + "/edit"),
                path,
                fields(strategy, layout),
                form);
    }

    static TypedForm empty() {
        return TypedForm.EMPTY
                .with("kind", Evaluation.Kind.MID_TERM)
                .with("state", Evaluation.State.PLANNED)
                .locked(0);
    }

    static TypedForm of(EvaluationEdit edit, int lock) {
        return TypedForm.EMPTY
                .with("kind", edit.kind())
                .with("title", edit.title())
                .with("state", edit.state())
                .with("stage", edit.stageId())
                .with("from", edit.startsOn())
                .with("to", edit.endsOn())
                .locked(lock);
    }

    static Optional<EvaluationEdit> read(FormPage page, Typed typed) {
        var form = page.form();
        page.fields().forEach(field -> field.check(form, typed));
        var from = typed.day("from", form.value("from"));
        var to = typed.day("to", form.value("to"));
        return typed.tried(() -> new EvaluationEdit(
                Evaluation.Kind.valueOf(form.value("kind")),
                form.value("title"),
                Evaluation.State.valueOf(form.value("state")),
                id(form.value("stage")),
                from,
                to));
    }

    /** Of what was chosen from a list, and so is an id. */
    static @Nullable UUID id(String chosen) {
        return chosen.isEmpty() ? null : UUID.fromString(chosen);
    }

    private List<FormField> fields(PlanVersion strategy, Layout layout) {
        var words = new EvaluationWords(layout);
        var stages = finder.stages(strategy).values().stream()
                .map(stage -> new Choice(stage.id().toString(), EvaluationPages.name(stage)))
                .toList();
        return List.of(
                FormField.oneOf(
                        "kind", layout.t("strategy.evaluations.kind"), choices(Evaluation.Kind.values(), words)),
                FormField.line("title", layout.t("strategy.evaluations.name"), 300)
                        .hinted(layout.t("strategy.evaluations.name.hint")),
                FormField.oneOf(
                        "state", layout.t("strategy.evaluations.state"), choices(Evaluation.State.values(), words)),
                FormField.list(
                                "stage",
                                layout.t("strategy.evaluations.stage"),
                                stages,
                                layout.t("strategy.evaluations.stage.none"))
                        .hinted(stages.isEmpty() ? layout.t("strategy.evaluations.stage.hint") : ""),
                FormField.day("from", layout.t("strategy.evaluations.from")),
                FormField.day("to", layout.t("strategy.evaluations.to")));
    }

    private static List<Choice> choices(Enum<?>[] values, EvaluationWords words) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.of(value)))
                .toList();
    }
}
