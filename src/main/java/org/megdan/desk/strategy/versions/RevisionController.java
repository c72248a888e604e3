package org.megdan.desk.strategy.versions;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Plans;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new draft on a version, and the way to throw a draft away. */
@Needs("plans.edit")
@Controller
class RevisionController {

    private static final String ONE = "/strategy/{slug}/versions/{number}";

    private final VersionFinder finder;
    private final Plans plans;
    private final Layouts layouts;

    RevisionController(VersionFinder finder, Plans plans, Layouts layouts) {
        this.finder = finder;
        this.plans = plans;
        this.layouts = layouts;
    }

    /** @param node the ref of the node whose form asked for a draft, empty for none */
    @PostMapping(ONE + "/revision")
    ModelAndView create(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String node,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var from = finder.get(slug, number, viewer);
        var draft = plans.revise(from.id(), note);
        Notices.done(redirect, layouts.of(request).t("strategy.versions.revised", draft.number()));
        var next = node.matches("[\\p{L}\\p{N}._-]{1,200}") ? node + "/edit" : "versions/" + draft.number();
        return new ModelAndView(See.other("/strategy/" + slug + "/" + next));
    }

    @GetMapping(ONE + "/removal")
    ModelAndView ask(@PathVariable String slug, @PathVariable int number, Viewer viewer) {
        return new ModelAndView("desk/strategy/versions/removal", "page", page(finder.draft(slug, number, viewer)));
    }

    @PostMapping(ONE + "/removal")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable int number,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var draft = finder.draft(slug, number, viewer);
        try {
            plans.discard(draft.id());
        } catch (PlanRefusal refusal) {
            Notices.warn(redirect, layout.t(refusal.key(), refusal.arguments()));
            return new ModelAndView(See.other("/strategy/" + slug + "/versions"));
        }
        Notices.done(redirect, layout.t("strategy.versions.discarded", draft.number()));
        return new ModelAndView(See.other(draft.basedOn() == null ? "/strategy" : "/strategy/" + slug + "/versions"));
    }

    private static DraftRemovalPage page(PlanVersion draft) {
        return new DraftRemovalPage(
                "/strategy/" + draft.slug() + "/versions", draft.number(), draft.title(), draft.basedOn() == null);
    }
}
