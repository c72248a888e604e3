package org.megdan.desk.people.engaged;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Ties;
import org.megdan.core.actors.engaged.Engaged;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of the organisations that the viewer speaks for. */
@SignedIn
@Controller
class EngagedController {

    private static final int LENGTH = 100;

    private final OwnPeople own;
    private final Engaged engaged;
    private final Ties ties;
    private final Layouts layouts;

    EngagedController(OwnPeople own, Engaged engaged, Ties ties, Layouts layouts) {
        this.own = own;
        this.engaged = engaged;
        this.ties = ties;
        this.layouts = layouts;
    }

    @GetMapping("/engaged")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("desk/people/engaged/index", "page", new EngagedHomePage(own.organisations(viewer)));
    }

    @GetMapping("/engaged/{slug}")
    ModelAndView list(@PathVariable String slug, @RequestParam @Nullable UUID after, Viewer viewer) {
        var organisation = own.organisation(viewer, slug);
        var found = engaged.page(organisation.id(), after, LENGTH + 1);
        var page = new EngagedListPage(
                organisation,
                found.size() > LENGTH ? found.subList(0, LENGTH) : found,
                found.size() > LENGTH,
                after != null);
        return new ModelAndView("desk/people/engaged/list", "page", page);
    }

    @GetMapping("/engaged/{slug}/new")
    ModelAndView begin(@PathVariable String slug, Viewer viewer) {
        return form(own.organisation(viewer, slug), EngagedForm.since(ties.today()), FormErrors.NONE);
    }

    @PostMapping("/engaged/{slug}/new")
    Object create(
            @PathVariable String slug,
            @Valid @ModelAttribute EngagedForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var organisation = own.organisation(viewer, slug);
        if (found.hasErrors()) {
            return form(organisation, form, FormErrors.of(found, layout));
        }
        try {
            engaged.add(organisation.id(), form.draft(), form.sharing());
        } catch (Refusal refusal) {
            return form(organisation, form, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("people.engaged.added"));
        return See.other("/engaged/" + slug);
    }

    private ModelAndView form(ActorName organisation, EngagedForm form, FormErrors errors) {
        return new ModelAndView(
                "desk/people/engaged/new",
                Map.of("page", new EngagedFormPage(organisation, form, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
