package org.megdan.desk.strategy.versions;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.core.plans.Plans;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a version to anyone, or no longer. */
@Needs("plans.adopt")
@Controller
class PublicationController {

    private final VersionFinder finder;
    private final Plans plans;
    private final Layouts layouts;

    PublicationController(VersionFinder finder, Plans plans, Layouts layouts) {
        this.finder = finder;
        this.plans = plans;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/{slug}/versions/{number}/publication")
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String published,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var version = finder.get(slug, number, viewer);
        boolean shown = published.equals("true");
        plans.publish(version.id(), shown);
        var key = shown ? "strategy.versions.published" : "strategy.versions.hidden";
        Notices.done(redirect, layouts.of(request).t(key, number));
        return new ModelAndView(See.other("/strategy/" + slug + "/versions"));
    }
}
