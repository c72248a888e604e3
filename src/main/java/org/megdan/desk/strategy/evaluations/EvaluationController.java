package org.megdan.desk.strategy.evaluations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.StaleEdit;
import org.megdan.desk.strategy.forms.Forms;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One evaluation: its page, its form. */
@Controller
class EvaluationController {

    private static final String ALL = "/strategy/{slug}/evaluations";

    private final EvaluationFinder finder;
    private final EvaluationPages pages;
    private final EvaluationForms forms;
    private final Evaluations evaluations;
    private final Layouts layouts;

    EvaluationController(
            EvaluationFinder finder,
            EvaluationPages pages,
            EvaluationForms forms,
            Evaluations evaluations,
            Layouts layouts) {
        this.finder = finder;
        this.pages = pages;
        this.forms = forms;
        this.evaluations = evaluations;
        this.layouts = layouts;
    }

    @Open
    @GetMapping(ALL + "/{id}")
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long older,
            Viewer viewer,
            HttpServletRequest request) {
        var page = pages.show(finder.get(slug, id, viewer), older, viewer, layouts.of(request));
        return new ModelAndView("desk/strategy/evaluations/show", "page", page);
    }

    @Needs("plans.edit")
    @GetMapping(ALL + "/new")
    ModelAndView fresh(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var strategy = finder.strategy(slug, viewer);
        return Forms.shown(forms.fresh(strategy, EvaluationForms.empty(), layouts.of(request)));
    }

    @Needs("plans.edit")
    @PostMapping(ALL)
    ModelAndView create(
            @PathVariable String slug,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var strategy = finder.strategy(slug, viewer);
        var typed = new Typed(layouts.of(request));
        var page = forms.fresh(strategy, new TypedForm(sent), layouts.of(request));
        return EvaluationForms.read(page, typed)
                .flatMap(edit -> typed.tried(() -> evaluations.begin(strategy.planId(), edit)))
                .map(id -> new ModelAndView(See.other("/strategy/" + slug + "/evaluations/" + id)))
                .orElseGet(() -> Forms.wrong(page, typed.errors()));
    }

    @Needs("plans.edit")
    @GetMapping(ALL + "/{id}/edit")
    ModelAndView edit(@PathVariable String slug, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var evaluation = finder.get(slug, id, viewer);
        var form = EvaluationForms.of(evaluation.edit(), evaluation.lock());
        return Forms.shown(forms.edit(evaluation, form, viewer, layouts.of(request)));
    }

    @Needs("plans.edit")
    @PostMapping(ALL + "/{id}/edit")
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        var evaluation = finder.get(slug, id, viewer);
        var form = new TypedForm(sent);
        var typed = new Typed(layouts.of(request));
        var page = forms.edit(evaluation, form, viewer, layouts.of(request));
        try {
            return EvaluationForms.read(page, typed)
                    .flatMap(edit -> typed.tried(() -> {
                        evaluations.edit(id, form.lock(), edit);
                        return See.other(EvaluationWords.path(evaluation));
                    }))
                    .map(ModelAndView::new)
                    .orElseGet(() -> Forms.wrong(page, typed.errors()));
        } catch (StaleEdit stale) {
            var now = finder.get(slug, id, viewer);
            return Forms.stale(page, EvaluationForms.of(now.edit(), now.lock()));
        }
    }
}
