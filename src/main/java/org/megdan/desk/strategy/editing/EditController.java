package org.megdan.desk.strategy.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.StaleEdit;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a node of the open draft. */
@Needs("plans.edit")
@Controller
class EditController {

    private final OpenNodes nodes;
    private final NodeReader reader;
    private final EditPages pages;
    private final Drafts drafts;
    private final Layouts layouts;

    EditController(OpenNodes nodes, NodeReader reader, EditPages pages, Drafts drafts, Layouts layouts) {
        this.nodes = nodes;
        this.reader = reader;
        this.pages = pages;
        this.drafts = drafts;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/{ref}/edit")
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable Long older,
            Viewer viewer,
            HttpServletRequest request) {
        if (nodes.draft(slug, viewer).isEmpty()) {
            return closed(nodes.closed(slug, ref, NodeForm.EMPTY, viewer), HttpStatus.OK);
        }
        return pages.show(nodes.get(slug, ref, viewer), older, viewer, layouts.of(request));
    }

    @PostMapping("/strategy/{slug}/{ref}/edit")
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var form = new NodeForm(sent);
        if (nodes.draft(slug, viewer).isEmpty()) {
            return closed(nodes.closed(slug, ref, form, viewer), HttpStatus.CONFLICT);
        }
        var open = nodes.get(slug, ref, viewer);
        var layout = layouts.of(request);
        var typed = new Typed(layout);
        try {
            var saved = reader.read(form, open.tree(), open.actors(), typed)
                    .flatMap(edit -> typed.tried(() -> drafts.edit(open.version(), open.id(), form.lock(), edit)));
            if (saved.isEmpty()) {
                return pages.wrong(open, form, typed.errors(), layout);
            }
            Notices.done(redirect, layout.t("strategy.editing.saved"));
            return new ModelAndView(
                    See.other("/strategy/" + slug + "/" + saved.get().ref() + "/edit"));
        } catch (StaleEdit stale) {
            return pages.stale(nodes.get(slug, ref, viewer), form, layout);
        }
    }

    private static ModelAndView closed(ClosedPage page, HttpStatus status) {
        return new ModelAndView("desk/strategy/editing/closed", Map.of("page", page), status);
    }
}
