package org.megdan.desk.strategy.evaluations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** From what was found to a draft that changes it. */
@Needs("plans.edit")
@Controller
class ReplanningController {

    private final EvaluationFinder finder;
    private final Replan replan;
    private final Layouts layouts;

    ReplanningController(EvaluationFinder finder, Replan replan, Layouts layouts) {
        this.finder = finder;
        this.replan = replan;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/{slug}/evaluations/{id}/revision")
    RedirectView create(
            @PathVariable String slug,
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var evaluation = finder.get(slug, id, viewer);
        var note = layout.t("strategy.evaluations.revision.note", evaluation.title());
        var draft = replan.because(evaluation, note, viewer);
        Notices.done(redirect, layout.t("strategy.evaluations.revised", draft.number()));
        return See.other("/strategy/" + slug + "/versions/" + draft.number());
    }
}
