package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.CurrentViewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A second click on an import, or a tab that was left open, leads to the strategy that the first one made; before the page of
 * failures takes it for one.
 */
@ControllerAdvice(basePackageClasses = OpenImports.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LeadToStrategy {

    private final PlanShelf shelf;
    private final Layouts layouts;

    LeadToStrategy(PlanShelf shelf, Layouts layouts) {
        this.shelf = shelf;
        this.layouts = layouts;
    }

    @ExceptionHandler
    RedirectView show(AlreadyAccepted accepted, HttpServletRequest request, RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var isThere =
                !shelf.versions(accepted.strategy(), CurrentViewer.of(request)).isEmpty();
        if (!isThere) {
            Notices.warn(redirect, layout.t("strategy.imports.already.gone"));
            return See.other("/strategy/imports");
        }
        Notices.warn(redirect, layout.t("strategy.imports.already"));
        return See.other("/strategy/" + accepted.strategy());
    }
}
