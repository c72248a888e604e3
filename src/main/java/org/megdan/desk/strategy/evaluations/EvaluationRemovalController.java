package org.megdan.desk.strategy.evaluations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.desk.strategy.forms.RemovalPage;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes a question out of an evaluation, or throws the evaluation away, after asking. */
@Needs("plans.edit")
@Controller
class EvaluationRemovalController {

    private static final String ONE = "/strategy/{slug}/evaluations/{id}";

    private final EvaluationFinder finder;
    private final Evaluations evaluations;
    private final Layouts layouts;

    EvaluationRemovalController(EvaluationFinder finder, Evaluations evaluations, Layouts layouts) {
        this.finder = finder;
        this.evaluations = evaluations;
        this.layouts = layouts;
    }

    @GetMapping(ONE + "/removal")
    ModelAndView ask(@PathVariable String slug, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var evaluation = finder.get(slug, id, viewer);
        var layout = layouts.of(request);
        var path = EvaluationWords.path(evaluation);
        return new RemovalPage(
                        layout.t("strategy.evaluations.discard.title", evaluation.title()),
                        layout.t(
                                "strategy.evaluations.discard.text",
                                evaluation.questions().size()),
                        path + "/removal",
                        layout.t("strategy.evaluations.discard"),
                        path)
                .shown();
    }

    @PostMapping(ONE + "/removal")
    RedirectView discard(
            @PathVariable String slug,
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var evaluation = finder.get(slug, id, viewer);
        var layout = layouts.of(request);
        try {
            evaluations.discard(id);
        } catch (PlanRefusal refusal) {
            Notices.warn(redirect, layout.t(refusal.key(), refusal.arguments()));
            return See.other(EvaluationWords.path(evaluation));
        }
        Notices.done(redirect, layout.t("strategy.evaluations.discarded", evaluation.title()));
        return See.other("/strategy/" + slug + "/evaluations");
    }

    @GetMapping(ONE + "/questions/{question}/removal")
    ModelAndView askOne(
            @PathVariable String slug,
            @PathVariable UUID id,
            @PathVariable UUID question,
            Viewer viewer,
            HttpServletRequest request) {
        var evaluation = finder.get(slug, id, viewer);
        var layout = layouts.of(request);
        var path = EvaluationWords.path(evaluation);
        return new RemovalPage(
                        layout.t("strategy.evaluations.question.remove.title"),
                        finder.question(evaluation, question).question(),
                        path + "/questions/" + question + "/removal",
                        layout.t("strategy.evaluations.question.remove"),
                        path)
                .shown();
    }

    @PostMapping(ONE + "/questions/{question}/removal")
    RedirectView remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @PathVariable UUID question,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var evaluation = finder.get(slug, id, viewer);
        evaluations.remove(id, question);
        Notices.done(redirect, layouts.of(request).t("strategy.evaluations.question.removed"));
        return See.other(EvaluationWords.path(evaluation));
    }
}
