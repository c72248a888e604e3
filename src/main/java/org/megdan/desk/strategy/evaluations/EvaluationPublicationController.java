package org.megdan.desk.strategy.evaluations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.core.plans.Evaluations;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Shows an evaluation to anyone, or no longer. */
@Needs("plans.adopt")
@Controller
class EvaluationPublicationController {

    private final EvaluationFinder finder;
    private final Evaluations evaluations;
    private final Layouts layouts;

    EvaluationPublicationController(EvaluationFinder finder, Evaluations evaluations, Layouts layouts) {
        this.finder = finder;
        this.evaluations = evaluations;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/{slug}/evaluations/{id}/publication")
    RedirectView save(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String published,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var evaluation = finder.get(slug, id, viewer);
        boolean shown = published.equals("true");
        evaluations.publish(id, shown);
        var key = shown ? "strategy.evaluations.published" : "strategy.evaluations.hidden";
        Notices.done(redirect, layouts.of(request).t(key));
        return See.other(EvaluationWords.path(evaluation));
    }
}
