package org.megdan.desk.strategy.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.core.plans.Drafts;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a node out of the draft and puts it back; puts away what the reading was not sure of. */
@Needs("plans.edit")
@Controller
class RemovalController {

    private final OpenNodes nodes;
    private final EditPages pages;
    private final Drafts drafts;
    private final Layouts layouts;

    RemovalController(OpenNodes nodes, EditPages pages, Drafts drafts, Layouts layouts) {
        this.nodes = nodes;
        this.pages = pages;
        this.drafts = drafts;
        this.layouts = layouts;
    }

    /** The next page has the way back. */
    @PostMapping("/strategy/{slug}/{ref}/removal")
    ModelAndView remove(
            @PathVariable String slug, @PathVariable String ref, Viewer viewer, HttpServletRequest request) {
        var open = nodes.get(slug, ref, viewer);
        var layout = layouts.of(request);
        var typed = new Typed(layout);
        return typed.tried(() -> drafts.remove(open.version(), open.id()))
                .map(removal -> new ModelAndView(See.other(EditPages.tree(open.draft()) + "?removed=" + removal)))
                .orElseGet(() -> pages.refused(open, Map.of(), typed.errors(), layout));
    }

    @PostMapping("/strategy/{slug}/removals/{removal}/restoration")
    ModelAndView restore(
            @PathVariable String slug,
            @PathVariable UUID removal,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var draft = nodes.tree(slug, viewer).version();
        var node = drafts.restore(draft.id(), removal);
        Notices.done(redirect, layouts.of(request).t("strategy.editing.restored"));
        var ref = drafts.node(draft.id(), node).ref();
        return new ModelAndView(See.other("/strategy/" + slug + "/" + ref + "/edit"));
    }

    @PostMapping("/strategy/{slug}/{ref}/settlement")
    ModelAndView settle(
            @PathVariable String slug,
            @PathVariable String ref,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var open = nodes.get(slug, ref, viewer);
        drafts.settle(open.version(), open.id());
        Notices.done(redirect, layouts.of(request).t("strategy.editing.settled"));
        return new ModelAndView(See.other(open.path() + "/edit"));
    }
}
