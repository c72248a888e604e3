package org.megdan.desk.strategy.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.DraftWords;
import org.megdan.core.plans.PlanContext;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.strategy.Naming;
import org.megdan.desk.strategy.forms.FormField;
import org.megdan.desk.strategy.forms.FormPage;
import org.megdan.desk.strategy.forms.TypedForm;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** Lays a draft and the forms of its parts out as pages. */
record DraftPages(Layout layout, PlanVersion draft) {

    DraftPage show(List<PartKind> kinds, PlanContext context) {
        return new DraftPage(
                path(),
                draft.title(),
                layout.t("strategy.versions.version", draft.number()),
                layout.t(draft.basedOn() == null ? "strategy.editing.first" : "strategy.editing.draft", draft.number()),
                new Naming(layout).period(draft),
                draft.note(),
                crumbs(),
                kinds.stream().map(kind -> section(kind, context)).toList(),
                context.kept().stream()
                        .map(kept -> new DraftPage.Kept(
                                kept.text(), kept.reason(), path() + "/kept/" + kept.id() + "/removal"))
                        .toList());
    }

    FormPage fresh(PartKind kind, TypedForm form) {
        return FormPage.of(
                        kind.words("add", layout),
                        crumbsFromParts(),
                        new Crumb(layout.t("strategy.editing.add.save"), path() + "/" + kind.name()),
                        path() + "#" + kind.name(),
                        kind.fields(layout),
                        form)
                .about(draft.title(), "");
    }

    FormPage edit(PartKind kind, PartKind.Item item, TypedForm form) {
        var own = path(kind, item.id());
        return FormPage.of(
                        item.label(),
                        crumbsFromParts(),
                        new Crumb(layout.t("strategy.editing.save"), own),
                        path() + "#" + kind.name(),
                        kind.fields(layout),
                        form)
                .about(kind.words("one", layout), "")
                .removable(new Crumb(kind.words("remove", layout), own + "/removal"));
    }

    FormPage description(TypedForm form) {
        var fields = List.of(
                FormField.line("title", layout.t("strategy.drafts.description.title"), 1000),
                FormField.day("from", layout.t("strategy.drafts.description.from")),
                FormField.day("to", layout.t("strategy.drafts.description.to")),
                FormField.text("note", layout.t("strategy.drafts.description.note"), 3, 5000)
                        .hinted(layout.t("strategy.editing.closed.note.hint")));
        return FormPage.of(
                        layout.t("strategy.drafts.description"),
                        crumbsFromParts(),
                        new Crumb(layout.t("strategy.editing.save"), path() + "/description"),
                        path(),
                        fields,
                        form)
                .about(draft.title(), "");
    }

    static TypedForm filled(DraftWords words, int lock) {
        return TypedForm.EMPTY
                .with("title", words.title())
                .with("from", words.startsOn())
                .with("to", words.endsOn())
                .with("note", words.note())
                .locked(lock);
    }

    String path() {
        return "/strategy/" + draft.slug() + "/draft";
    }

    String path(PartKind kind, UUID id) {
        return path() + "/" + kind.name() + "/" + id;
    }

    private DraftPage.Section section(PartKind kind, PlanContext context) {
        var rows = new ArrayList<DraftPage.Row>();
        for (var item : kind.items(context, layout)) {
            var own = path(kind, item.id());
            rows.add(new DraftPage.Row("p-" + item.id(), own, item.label(), item.note(), own + "/place", rows.size()));
        }
        return new DraftPage.Section(
                path() + "/" + kind.name(),
                kind.words("all", layout),
                kind.words("add", layout),
                kind.words("none", layout),
                rows);
    }

    private List<Crumb> crumbs() {
        var base = "/strategy/" + draft.slug();
        return List.of(
                new Crumb(draft.title(), base),
                new Crumb(layout.t("strategy.versions.version", draft.number()), base + "/versions/" + draft.number()));
    }

    private List<Crumb> crumbsFromParts() {
        var all = new ArrayList<>(crumbs());
        all.add(new Crumb(layout.t("strategy.drafts.title"), path()));
        return all;
    }
}
