package org.megdan.desk.relations.advice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Needs("actors.edit")
@Controller
class RoutingController {

    private final AdvicePages pages;
    private final RouteAdvice routing;
    private final Layouts layouts;

    RoutingController(AdvicePages pages, RouteAdvice routing, Layouts layouts) {
        this.pages = pages;
        this.routing = routing;
        this.layouts = layouts;
    }

    @PostMapping("/advice/{advice}/routing")
    Object create(
            @PathVariable UUID advice,
            @RequestParam(defaultValue = "") List<UUID> to,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var found = pages.advice(advice, viewer);
        if (to.isEmpty()) {
            var errors = FormErrors.of("to", layout.t("relations.advice.to.empty"));
            return pages.of(found, viewer, Map.of(), errors, request);
        }
        Notices.done(redirect, layout.t("relations.advice.routed", routing.route(found, to)));
        return See.other(found.path());
    }
}
