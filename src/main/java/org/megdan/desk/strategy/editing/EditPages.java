package org.megdan.desk.strategy.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.strategy.Naming;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.audit.History;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages of editing together. */
@Component
class EditPages {

    private final Actors actors;
    private final History history;

    EditPages(Actors actors, History history) {
        this.actors = actors;
        this.history = history;
    }

    NodeForm form(OpenNode open) {
        return NodeForm.of(open.node().edit(), open.node().lock(), actors.names(open.actors()));
    }

    ModelAndView show(OpenNode open, @Nullable Long older, Viewer viewer, Layout layout) {
        var shown = page(open, form(open), FormErrors.NONE, Map.of(), layout);
        var log = viewer.may("audit.read") ? history.of("plan-node", open.id(), older) : null;
        return view(shown.with(List.of(), log), HttpStatus.OK);
    }

    /** The form comes back as typed, with what is wrong with it. */
    ModelAndView wrong(OpenNode open, NodeForm form, FormErrors errors, Layout layout) {
        return view(page(open, form, errors, Map.of(), layout), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** One of the smaller forms was refused. */
    ModelAndView refused(OpenNode open, Map<String, String> sent, FormErrors errors, Layout layout) {
        return view(page(open, form(open), errors, sent, layout), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Somebody saved meanwhile: both texts, and a form that may be saved again. */
    ModelAndView stale(OpenNode open, NodeForm typed, Layout layout) {
        var clashes = new Clashes(layout).between(typed, form(open));
        var again = page(open, typed.locked(open.node().lock()), FormErrors.NONE, Map.of(), layout);
        return view(again.with(clashes, null), HttpStatus.CONFLICT);
    }

    ModelAndView fresh(PlanTree tree, PlanTree.@Nullable Row under, NodeForm form, FormErrors errors, Layout layout) {
        var draft = tree.version();
        var base = "/strategy/" + draft.slug();
        var page = new EditPage(
                base + "/nodes/new",
                base + "/nodes",
                layout.t("strategy.editing.add.title"),
                under == null ? "" : layout.t("strategy.editing.add.under", under.label()),
                words(draft, layout),
                tree(draft),
                List.of(new Crumb(draft.title(), tree(draft))),
                form,
                errors,
                LevelChoices.choices(tree, new Naming(layout)),
                List.of(),
                null,
                null);
        return view(page, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    static String tree(PlanVersion draft) {
        return "/strategy/" + draft.slug() + "/versions/" + draft.number();
    }

    private static EditPage page(
            OpenNode open, NodeForm form, FormErrors errors, Map<String, String> sent, Layout layout) {
        var naming = new Naming(layout);
        var edit = open.node().edit();
        var path = open.path() + "/edit";
        return new EditPage(
                path,
                path,
                edit.title(),
                (naming.level(edit.level()) + " " + edit.code()).strip(),
                words(open.draft(), layout),
                tree(open.draft()),
                way(open),
                form,
                errors,
                LevelChoices.choices(open.tree(), naming),
                List.of(),
                new NodeActs(layout, open).with(sent),
                null);
    }

    private static List<Crumb> way(OpenNode open) {
        var way = new ArrayList<>(List.of(new Crumb(open.draft().title(), tree(open.draft()))));
        var base = "/strategy/" + open.draft().slug() + "/";
        open.ancestors().forEach(above -> way.add(new Crumb(above.label(), base + above.ref() + "/edit")));
        return way;
    }

    private static String words(PlanVersion draft, Layout layout) {
        return layout.t(draft.basedOn() == null ? "strategy.editing.first" : "strategy.editing.draft", draft.number());
    }

    private static ModelAndView view(EditPage page, HttpStatus status) {
        return new ModelAndView("desk/strategy/editing/form", Map.of("page", page), status);
    }
}
