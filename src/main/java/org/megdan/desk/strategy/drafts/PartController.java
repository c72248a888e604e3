package org.megdan.desk.strategy.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.desk.strategy.forms.Forms;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Layouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms of target groups, stages and chapters. */
@Needs("plans.edit")
@Controller
class PartController {

    private static final String ALL = "/strategy/{slug}/draft/{kind}";

    private final OpenDrafts drafts;
    private final SavePart save;
    private final History history;
    private final Layouts layouts;

    PartController(OpenDrafts drafts, SavePart save, History history, Layouts layouts) {
        this.drafts = drafts;
        this.save = save;
        this.history = history;
        this.layouts = layouts;
    }

    @GetMapping(ALL + "/new")
    ModelAndView fresh(
            @PathVariable String slug, @PathVariable String kind, Viewer viewer, HttpServletRequest request) {
        var draft = drafts.get(slug, viewer);
        var part = drafts.kind(kind);
        return Forms.shown(new DraftPages(layouts.of(request), draft).fresh(part, part.empty()));
    }

    @PostMapping(ALL)
    ModelAndView create(
            @PathVariable String slug,
            @PathVariable String kind,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        return save.as(slug, drafts.kind(kind), null, new TypedForm(sent), viewer, layouts.of(request));
    }

    @GetMapping(ALL + "/{id}")
    ModelAndView edit(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var draft = drafts.get(slug, viewer);
        var part = drafts.kind(kind);
        var item = save.item(draft, part, id, layout);
        var log = viewer.may("audit.read") ? history.of("plan-version", id, null) : null;
        return Forms.shown(
                new DraftPages(layout, draft).edit(part, item, item.form()).told(log));
    }

    @PostMapping(ALL + "/{id}")
    ModelAndView update(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request) {
        return save.as(slug, drafts.kind(kind), id, new TypedForm(sent), viewer, layouts.of(request));
    }
}
