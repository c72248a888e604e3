package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Reimports;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Gives a changed document for a strategy that is already here, and takes the last one back. */
@Needs("plans.edit")
@Controller
class AgainController {

    private static final String ONE = "/strategy/{slug}/imports";

    private final Targets targets;
    private final OpenImports imports;
    private final TakeIn takeIn;
    private final Reimports reimports;
    private final Layouts layouts;

    AgainController(Targets targets, OpenImports imports, TakeIn takeIn, Reimports reimports, Layouts layouts) {
        this.targets = targets;
        this.imports = imports;
        this.takeIn = takeIn;
        this.reimports = reimports;
        this.layouts = layouts;
    }

    @GetMapping(ONE)
    ModelAndView ask(@PathVariable String slug, Viewer viewer, HttpServletRequest request) {
        return page(targets.get(slug, viewer), "", FormErrors.NONE, HttpStatus.OK, request);
    }

    @PostMapping(ONE)
    ModelAndView create(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer,
            HttpServletRequest request)
            throws IOException {
        var target = targets.get(slug, viewer);
        var layout = layouts.of(request);
        var given = Given.of(file, text, layout.t("strategy.imports.pasted"));
        var outcome = takeIn.take(given, slug, viewer, layout);
        return outcome.id() == null
                ? page(target, text, outcome.errors(), HttpStatus.UNPROCESSABLE_CONTENT, request)
                : new ModelAndView(See.other("/strategy/imports/" + outcome.id() + "/changes"));
    }

    @PostMapping(ONE + "/undo")
    RedirectView undo(
            @PathVariable String slug, Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
        var target = targets.get(slug, viewer);
        var layout = layouts.of(request);
        try {
            reimports.undo(target.id());
            Notices.done(redirect, layout.t("strategy.again.undone"));
        } catch (PlanRefusal refusal) {
            Notices.warn(redirect, layout.t(refusal.key(), refusal.arguments()));
        }
        return See.other("/strategy/" + slug + "/versions/" + target.number());
    }

    private ModelAndView page(
            PlanVersion target, String text, FormErrors errors, HttpStatus status, HttpServletRequest request) {
        var base = "/strategy/" + target.slug();
        var layout = layouts.of(request);
        var page = new AgainPage(
                base + "/imports",
                target.title(),
                layout.t("strategy.versions.version", target.number()),
                !target.isDraft(),
                base + "/versions/" + target.number() + "/layout",
                target.isDraft() && reimports.mayUndo(target.id()),
                List.of(
                        new Crumb(target.title(), base),
                        new Crumb(layout.t("strategy.tab.versions"), base + "/versions")),
                imports.into(target.slug()),
                text,
                errors);
        var view = new ModelAndView("desk/strategy/imports/again", "page", page);
        view.setStatus(status);
        return view;
    }
}
