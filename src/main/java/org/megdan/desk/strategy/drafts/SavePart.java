package org.megdan.desk.strategy.drafts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.StaleEdit;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.forms.Forms;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Saves what was typed for a part; where that can't be, nothing typed is lost. */
@Component
class SavePart {

    private final OpenDrafts drafts;

    SavePart(OpenDrafts drafts) {
        this.drafts = drafts;
    }

    /** @param id null for a new one */
    ModelAndView as(String slug, PartKind part, @Nullable UUID id, TypedForm form, Viewer viewer, Layout layout) {
        var found = drafts.find(slug, viewer);
        if (found.isEmpty()) {
            var newest = drafts.newest(slug, viewer);
            return NoDraftPage.of(newest, new DraftPages(layout, newest).fresh(part, form));
        }
        var draft = found.get();
        var pages = new DraftPages(layout, draft);
        var page = id == null ? pages.fresh(part, form) : edit(pages, part, item(draft, part, id, layout), form);
        var typed = new Typed(layout);
        page.fields().forEach(field -> field.check(page.form(), typed));
        try {
            return part.save(draft.id(), id, page, typed)
                    .map(saved -> new ModelAndView(See.other(pages.path() + "#p-" + saved)))
                    .orElseGet(() -> Forms.wrong(page, typed.errors()));
        } catch (StaleEdit stale) {
            return Forms.stale(page, item(draft, part, stale.node(), layout).form());
        }
    }

    PartKind.Item item(PlanVersion draft, PartKind part, UUID id, Layout layout) {
        return part.items(drafts.context(draft), layout).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    // what the form does not ask for stays as it is
    private static FormPage edit(DraftPages pages, PartKind part, PartKind.Item item, TypedForm form) {
        var kind = form.typed().getOrDefault("kind", item.form().value("kind"));
        return pages.edit(part, item, form.with("kind", kind));
    }
}
