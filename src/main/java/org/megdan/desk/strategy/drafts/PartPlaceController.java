package org.megdan.desk.strategy.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.core.plans.DraftParts;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.strategy.forms.RemovalPage;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
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
import org.springframework.web.servlet.view.RedirectView;

/** Puts a part elsewhere in its order, or takes it out after asking. */
@Needs("plans.edit")
@Controller
class PartPlaceController {

    private static final String ONE = "/strategy/{slug}/draft/{kind}/{id}";

    private final OpenDrafts drafts;
    private final SavePart save;
    private final DraftParts parts;
    private final Layouts layouts;

    PartPlaceController(OpenDrafts drafts, SavePart save, DraftParts parts, Layouts layouts) {
        this.drafts = drafts;
        this.save = save;
        this.parts = parts;
        this.layouts = layouts;
    }

    @PostMapping(ONE + "/place")
    RedirectView move(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int position,
            Viewer viewer) {
        parts.move(drafts.get(slug, viewer).id(), drafts.kind(kind).part(), id, position);
        return See.other("/strategy/" + slug + "/draft#p-" + id);
    }

    @GetMapping(ONE + "/removal")
    ModelAndView ask(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request) {
        var layout = layouts.of(request);
        var draft = drafts.get(slug, viewer);
        var part = drafts.kind(kind);
        var path = new DraftPages(layout, draft).path(part, id);
        return new RemovalPage(
                        layout.t(
                                "strategy.drafts.remove.title",
                                save.item(draft, part, id, layout).label()),
                        text(draft, part, id, viewer, layout),
                        path + "/removal",
                        part.words("remove", layout),
                        path)
                .shown();
    }

    @PostMapping(ONE + "/removal")
    RedirectView remove(
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var draft = drafts.get(slug, viewer);
        var part = drafts.kind(kind);
        var label = save.item(draft, part, id, layout).label();
        part.remove(draft.id(), id);
        Notices.done(redirect, layout.t("strategy.drafts.removed", label));
        return See.other("/strategy/" + slug + "/draft");
    }

    private String text(PlanVersion draft, PartKind part, UUID id, Viewer viewer, Layout layout) {
        return part.part() == DraftParts.Part.GROUP
                ? layout.t("strategy.drafts.groups.remove.text", drafts.naming(draft, id, viewer))
                : layout.t("strategy.drafts.remove.text");
    }
}
