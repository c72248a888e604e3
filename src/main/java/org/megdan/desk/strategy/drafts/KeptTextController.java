package org.megdan.desk.strategy.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.megdan.core.plans.DraftParts;
import org.megdan.core.plans.KeptText;
import org.megdan.desk.strategy.forms.RemovalPage;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Puts away text that fitted nowhere when the document was read. */
@Needs("plans.edit")
@Controller
class KeptTextController {

    private static final String ONE = "/strategy/{slug}/draft/kept/{id}/removal";

    private final OpenDrafts drafts;
    private final DraftParts parts;
    private final Layouts layouts;

    KeptTextController(OpenDrafts drafts, DraftParts parts, Layouts layouts) {
        this.drafts = drafts;
        this.parts = parts;
        this.layouts = layouts;
    }

    @GetMapping(ONE)
    ModelAndView ask(@PathVariable String slug, @PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var layout = layouts.of(request);
        var text = drafts.context(drafts.get(slug, viewer)).kept().stream()
                .filter(kept -> kept.id().equals(id))
                .map(KeptText::text)
                .findFirst()
                .orElseThrow(NotFound::new);
        var all = "/strategy/" + slug + "/draft";
        return new RemovalPage(
                        layout.t("strategy.drafts.kept.remove.title"),
                        text,
                        all + "/kept/" + id + "/removal",
                        layout.t("strategy.drafts.kept.remove"),
                        all + "#kept")
                .shown();
    }

    @PostMapping(ONE)
    RedirectView remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        parts.removeKept(drafts.get(slug, viewer).id(), id);
        Notices.done(redirect, layouts.of(request).t("strategy.drafts.kept.removed"));
        return See.other("/strategy/" + slug + "/draft");
    }
}
