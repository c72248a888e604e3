package org.megdan.desk.strategy.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.Level;
import org.megdan.core.plans.Place;
import org.megdan.core.plans.PlanTree;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new node of the open draft, at the end of its siblings. */
@Needs("plans.edit")
@Controller
class NewNodeController {

    private final OpenNodes nodes;
    private final NodeReader reader;
    private final EditPages pages;
    private final Drafts drafts;
    private final Layouts layouts;

    NewNodeController(OpenNodes nodes, NodeReader reader, EditPages pages, Drafts drafts, Layouts layouts) {
        this.nodes = nodes;
        this.reader = reader;
        this.pages = pages;
        this.drafts = drafts;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/nodes/new")
    ModelAndView fresh(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String under,
            Viewer viewer,
            HttpServletRequest request) {
        var tree = nodes.tree(slug, viewer);
        var level = under.isEmpty() ? Level.STRATEGIC_GOAL : Level.TASK;
        var form = new NodeForm(Map.of("under", under, "level", level));
        return pages.fresh(tree, row(tree, under), form, FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/strategy/{slug}/nodes")
    ModelAndView create(
            @PathVariable String slug,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var form = new NodeForm(sent);
        var tree = nodes.tree(slug, viewer);
        var draft = tree.version();
        var under = row(tree, form.value("under"));
        var layout = layouts.of(request);
        var typed = new Typed(layout);
        var added = reader.read(form, tree, List.<UUID>of(), typed)
                .flatMap(edit -> typed.tried(
                        () -> drafts.add(draft.id(), Place.endOf(under == null ? null : under.id()), edit)));
        if (added.isEmpty()) {
            return pages.fresh(tree, under, form, typed.errors(), layout);
        }
        Notices.done(redirect, layout.t("strategy.editing.added"));
        var ref = drafts.node(draft.id(), added.get()).ref();
        return new ModelAndView(See.other("/strategy/" + slug + "/" + ref + "/edit"));
    }

    private static PlanTree.@Nullable Row row(PlanTree tree, String ref) {
        return ref.isEmpty()
                ? null
                : tree.rows().stream()
                        .filter(row -> row.ref().equals(ref))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }
}
