package org.megdan.desk.strategy.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.megdan.core.plans.DraftParts;
import org.megdan.core.plans.DraftWords;
import org.megdan.core.plans.NewPlan;
import org.megdan.core.plans.StaleEdit;
import org.megdan.desk.strategy.forms.Forms;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
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

/** A draft beside its goals, its title and its period. */
@Needs("plans.edit")
@Controller
class DraftController {

    private final OpenDrafts drafts;
    private final DraftParts parts;
    private final Layouts layouts;

    DraftController(OpenDrafts drafts, DraftParts parts, Layouts layouts) {
        this.drafts = drafts;
        this.parts = parts;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/{slug}/draft")
    ModelAndView show(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var draft = drafts.find(slug, viewer);
        if (draft.isEmpty()) {
            return NoDraftPage.of(drafts.newest(slug, viewer));
        }
        var page = new DraftPages(layouts.of(request), draft.get()).show(drafts.kinds(), drafts.context(draft.get()));
        return new ModelAndView("desk/strategy/drafts/show", "page", page);
    }

    @GetMapping("/strategy/{slug}/draft/description")
    ModelAndView describe(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        var draft = drafts.get(slug, viewer);
        var form = DraftPages.filled(DraftWords.of(draft), draft.lock());
        return Forms.shown(new DraftPages(layouts.of(request), draft).description(form));
    }

    @PostMapping("/strategy/{slug}/draft/description")
    ModelAndView save(
            @PathVariable String slug,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var form = new TypedForm(sent);
        var found = drafts.find(slug, viewer);
        if (found.isEmpty()) {
            var newest = drafts.newest(slug, viewer);
            return NoDraftPage.of(newest, new DraftPages(layout, newest).description(form));
        }
        var draft = found.get();
        var typed = new Typed(layout);
        var page = new DraftPages(layout, draft).description(form);
        page.fields().forEach(field -> field.check(form, typed));
        var from = typed.day("from", form.value("from"));
        var to = typed.day("to", form.value("to"));
        try {
            var done = typed.tried(() -> {
                var words = new NewPlan(form.value("title"), null, from, to, null);
                parts.describe(draft.id(), form.lock(), words, form.value("note"));
                return draft;
            });
            if (done.isEmpty()) {
                return Forms.wrong(page, typed.errors());
            }
            Notices.done(redirect, layout.t("strategy.editing.saved"));
            return new ModelAndView(See.other("/strategy/" + slug + "/draft"));
        } catch (StaleEdit stale) {
            return Forms.stale(page, DraftPages.filled((DraftWords) stale.theirs(), stale.lock()));
        }
    }
}
