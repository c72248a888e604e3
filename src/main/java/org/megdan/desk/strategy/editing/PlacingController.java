package org.megdan.desk.strategy.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a node stands: moved, made one with another, cut in two. */
@Needs("plans.edit")
@Controller
class PlacingController {

    private final OpenNodes nodes;
    private final EditPages pages;
    private final Drafts drafts;
    private final Layouts layouts;

    PlacingController(OpenNodes nodes, EditPages pages, Drafts drafts, Layouts layouts) {
        this.nodes = nodes;
        this.pages = pages;
        this.drafts = drafts;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/{slug}/{ref}/place")
    ModelAndView move(
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var open = nodes.get(slug, ref, viewer);
        var typed = new Typed(layouts.of(request));
        var place = new PlaceForm(sent, open.tree()).place(typed);
        Supplier<UUID> act = () -> {
            drafts.move(open.version(), open.id(), place);
            return open.id();
        };
        return acted(new Sent(open, sent, typed), act, "strategy.editing.moved", request, redirect);
    }

    @PostMapping("/strategy/{slug}/{ref}/merger")
    ModelAndView merge(
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var open = nodes.get(slug, ref, viewer);
        var typed = new Typed(layouts.of(request));
        var into = new PlaceForm(sent, open.tree()).node("into", typed);
        Supplier<UUID> act = () -> {
            drafts.merge(open.version(), open.id(), into);
            return into;
        };
        return acted(new Sent(open, sent, typed), act, "strategy.editing.merged", request, redirect);
    }

    @PostMapping("/strategy/{slug}/{ref}/split")
    ModelAndView split(
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var open = nodes.get(slug, ref, viewer);
        var typed = new Typed(layouts.of(request));
        int at = new PlaceForm(sent, open.tree()).number("at", 0, typed);
        Supplier<UUID> act = () -> drafts.split(open.version(), open.id(), at);
        return acted(new Sent(open, sent, typed), act, "strategy.editing.split.done", request, redirect);
    }

    private record Sent(OpenNode open, Map<String, String> fields, Typed typed) {}

    /** The act's node, or the form with what is wrong with it. */
    private ModelAndView acted(
            Sent sent, Supplier<UUID> act, String notice, HttpServletRequest request, RedirectAttributes redirect) {
        return sent.typed()
                .tried(act)
                .map(node -> edited(sent.open(), node, notice, request, redirect))
                .orElseGet(() ->
                        pages.refused(sent.open(), sent.fields(), sent.typed().errors(), layouts.of(request)));
    }

    private ModelAndView edited(
            OpenNode open, UUID node, String notice, HttpServletRequest request, RedirectAttributes redirect) {
        Notices.done(redirect, layouts.of(request).t(notice));
        var ref = drafts.node(open.version(), node).ref();
        return new ModelAndView(See.other("/strategy/" + open.draft().slug() + "/" + ref + "/edit"));
    }
}
