package org.megdan.desk.strategy.evaluations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.StaleEdit;
import org.megdan.desk.strategy.forms.Forms;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Needs("plans.edit")
@Controller
class QuestionController {

    private static final String ALL = "/strategy/{slug}/evaluations/{id}/questions";

    private final EvaluationFinder finder;
    private final QuestionForms forms;
    private final Evaluations evaluations;
    private final Layouts layouts;

    QuestionController(EvaluationFinder finder, QuestionForms forms, Evaluations evaluations, Layouts layouts) {
        this.finder = finder;
        this.forms = forms;
        this.evaluations = evaluations;
        this.layouts = layouts;
    }

    @GetMapping(ALL + "/new")
    ModelAndView fresh(@PathVariable String slug, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var evaluation = finder.get(slug, id, viewer);
        return Forms.shown(forms.fresh(evaluation, TypedForm.EMPTY, viewer, layouts.of(request)));
    }

    @PostMapping(ALL)
    ModelAndView create(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var evaluation = finder.get(slug, id, viewer);
        var typed = new Typed(layouts.of(request));
        var page = forms.fresh(evaluation, new TypedForm(sent), viewer, layouts.of(request));
        return QuestionForms.read(page, typed)
                .flatMap(edit -> typed.tried(() -> evaluations.ask(id, edit)))
                .map(question -> shown(evaluation, question))
                .orElseGet(() -> Forms.wrong(page, typed.errors()));
    }

    @GetMapping(ALL + "/{question}/edit")
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable UUID id,
            @PathVariable UUID question,
            Viewer viewer,
            HttpServletRequest request) {
        var evaluation = finder.get(slug, id, viewer);
        var asked = finder.question(evaluation, question);
        var form = QuestionForms.of(asked.edit(), asked.lock());
        return Forms.shown(forms.edit(evaluation, asked, form, viewer, layouts.of(request)));
    }

    @PostMapping(ALL + "/{question}/edit")
    ModelAndView answer(
            @PathVariable String slug,
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var evaluation = finder.get(slug, id, viewer);
        var form = new TypedForm(sent);
        var typed = new Typed(layouts.of(request));
        var page = forms.edit(evaluation, finder.question(evaluation, question), form, viewer, layouts.of(request));
        try {
            return QuestionForms.read(page, typed)
                    .flatMap(edit -> typed.tried(() -> {
                        evaluations.answer(id, question, form.lock(), edit);
                        return question;
                    }))
                    .map(answered -> shown(evaluation, answered))
                    .orElseGet(() -> Forms.wrong(page, typed.errors()));
        } catch (StaleEdit stale) {
            var now = finder.question(finder.get(slug, id, viewer), question);
            return Forms.stale(page, QuestionForms.of(now.edit(), now.lock()));
        }
    }

    private static ModelAndView shown(Evaluation evaluation, UUID question) {
        return new ModelAndView(See.other(EvaluationWords.path(evaluation) + "#q-" + question));
    }
}
