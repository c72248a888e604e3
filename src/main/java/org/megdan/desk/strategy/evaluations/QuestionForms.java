package org.megdan.desk.strategy.evaluations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.QuestionEdit;
import org.megdan.desk.strategy.forms.FormField;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** The form of a question: what was asked, on what evidence, what was found, answered and changed. */
@Component
class QuestionForms {

    private static final int LONGEST = 20_000;

    private final EvaluationFinder finder;
    private final PlanShelf shelf;
    private final History history;

    QuestionForms(EvaluationFinder finder, PlanShelf shelf, History history) {
        this.finder = finder;
        this.shelf = shelf;
        this.history = history;
    }

    FormPage fresh(Evaluation evaluation, TypedForm form, Viewer viewer, Layout layout) {
        var questions = EvaluationWords.path(evaluation) + "/questions";
        var fields = List.of(question(layout), about(nodes(evaluation, null, viewer), layout));
        return page(
                evaluation,
                layout.t("strategy.evaluations.ask"),
                new Crumb(layout.t("strategy.evaluations.ask.submit"), questions),
                fields,
                form,
                viewer,
                layout);
    }

    FormPage edit(Evaluation evaluation, Evaluation.Question question, TypedForm form, Viewer viewer, Layout layout) {
        var path = EvaluationWords.path(evaluation) + "/questions/" + question.id();
        return page(
                        evaluation,
                        question.question(),
                        new Crumb(layout.t("strategy.editing.save"), path + "/edit"),
                        fields(nodes(evaluation, question, viewer), layout),
                        form,
                        viewer,
                        layout)
                .removable(new Crumb(layout.t("strategy.evaluations.question.remove"), path + "/removal"))
                .told(viewer.may("audit.read") ? history.of("evaluation", question.id(), null) : null);
    }

    static TypedForm of(QuestionEdit edit, int lock) {
        return TypedForm.EMPTY
                .with("question", edit.question())
                .with("node", edit.nodeId())
                .with("evidence", edit.evidence())
                .with("finding", edit.finding())
                .with("response", edit.response())
                .with("change", edit.changeMade())
                .with("changed", edit.changedNodeId())
                .locked(lock);
    }

    static Optional<QuestionEdit> read(FormPage page, Typed typed) {
        var form = page.form();
        page.fields().forEach(field -> field.check(form, typed));
        return typed.tried(() -> new QuestionEdit(
                EvaluationForms.id(form.value("node")),
                form.value("question"),
                form.value("evidence"),
                form.value("finding"),
                form.value("response"),
                form.value("change"),
                EvaluationForms.id(form.value("changed"))));
    }

    private FormPage page(
            Evaluation evaluation,
            String title,
            Crumb to,
            List<FormField> fields,
            TypedForm form,
            Viewer viewer,
            Layout layout) {
        var path = EvaluationWords.path(evaluation);
        var crumbs = new ArrayList<>(EvaluationPages.crumbs(finder.strategy(evaluation.slug(), viewer), layout));
        crumbs.add(new Crumb(evaluation.title(), path));
        return FormPage.of(title, crumbs, to, path, fields, form);
    }

    private static List<FormField> fields(List<Choice> nodes, Layout layout) {
        return List.of(
                question(layout),
                about(nodes, layout),
                FormField.text("evidence", layout.t("strategy.evaluations.evidence"), 4, LONGEST)
                        .hinted(layout.t("strategy.evaluations.evidence.hint")),
                FormField.text("finding", layout.t("strategy.evaluations.finding"), 5, LONGEST),
                FormField.text("response", layout.t("strategy.evaluations.response"), 4, LONGEST)
                        .hinted(layout.t("strategy.evaluations.response.hint")),
                FormField.text("change", layout.t("strategy.evaluations.change"), 4, LONGEST)
                        .hinted(layout.t("strategy.evaluations.change.hint")),
                FormField.list(
                        "changed",
                        layout.t("strategy.evaluations.changed"),
                        nodes,
                        layout.t("strategy.evaluations.changed.none")));
    }

    private static FormField question(Layout layout) {
        return FormField.text("question", layout.t("strategy.evaluations.question"), 2, 2000)
                .needed(true);
    }

    private static FormField about(List<Choice> nodes, Layout layout) {
        return FormField.list(
                "node", layout.t("strategy.evaluations.about"), nodes, layout.t("strategy.evaluations.about.all"));
    }

    // what was chosen before stays a choice, although the draft may not have it any more
    private List<Choice> nodes(Evaluation evaluation, Evaluation.@Nullable Question question, Viewer viewer) {
        var choices = new ArrayList<Choice>();
        finder.nodes(evaluation.slug(), viewer)
                .rows()
                .forEach(row -> choices.add(new Choice(row.id().toString(), row.label())));
        if (question != null) {
            var gone = Stream.of(question.nodeId(), question.changedNodeId())
                    .filter(java.util.Objects::nonNull)
                    .<UUID>map(id -> id)
                    .filter(id ->
                            choices.stream().noneMatch(choice -> choice.value().equals(id.toString())))
                    .toList();
            if (!gone.isEmpty()) {
                shelf.cards(gone, viewer).forEach((id, card) -> choices.add(new Choice(id.toString(), card.label())));
            }
        }
        return choices;
    }
}
