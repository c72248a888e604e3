package org.megdan.desk.strategy.versions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Plans;
import org.megdan.desk.strategy.subjects.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Binds a decision of the network to the exact text of a draft. */
@Needs("plans.adopt")
@Controller
class AdoptionController {

    private static final String PATH = "/strategy/{slug}/versions/{number}/adoption";

    private final VersionFinder finder;
    private final Plans plans;
    private final Layouts layouts;

    AdoptionController(VersionFinder finder, Plans plans, Layouts layouts) {
        this.finder = finder;
        this.plans = plans;
        this.layouts = layouts;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String slug, @PathVariable int number, Viewer viewer, HttpServletRequest request) {
        var draft = finder.draft(slug, number, viewer);
        var form = finder.statedAdoption(draft).map(AdoptionForm::of).orElseGet(AdoptionForm::blank);
        return page(draft, form, FormErrors.NONE, HttpStatus.OK, layouts.of(request));
    }

    @PostMapping(PATH)
    ModelAndView create(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam Map<String, String> sent,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var draft = finder.draft(slug, number, viewer);
        var layout = layouts.of(request);
        var form = new AdoptionForm(sent);
        var typed = new Typed(layout);
        var adopted = form.read(typed)
                .flatMap(decision ->
                        typed.tried(() -> plans.adopt(draft.id(), decision, form.isPublished(), form.value("sha256"))));
        if (adopted.isEmpty()) {
            return page(draft, form, typed.errors(), HttpStatus.UNPROCESSABLE_CONTENT, layout);
        }
        Notices.done(redirect, layout.t("strategy.versions.adopted"));
        return new ModelAndView(See.other("/strategy/" + slug + "/versions"));
    }

    private ModelAndView page(
            PlanVersion draft, AdoptionForm form, FormErrors errors, HttpStatus status, Layout layout) {
        var list = "/strategy/" + draft.slug() + "/versions";
        var page = new AdoptionPage(
                list + "/" + draft.number(),
                list,
                draft.title(),
                layout.t("strategy.versions.version", draft.number()),
                plans.sha256(draft.id()),
                form,
                errors);
        return new ModelAndView("desk/strategy/versions/adoption", Map.of("page", page), status);
    }
}
