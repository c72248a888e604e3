package org.megdan.desk.membership.introductions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.megdan.core.actors.places.Places;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@SignedIn
@Controller
class IntroductionController {

    private static final String PATH = "/members/introductions/new";

    private final Introductions introductions;
    private final Places places;
    private final Layouts layouts;

    IntroductionController(Introductions introductions, Places places, Layouts layouts) {
        this.introductions = introductions;
        this.places = places;
        this.layouts = layouts;
    }

    @GetMapping(PATH)
    ModelAndView show(Viewer viewer) {
        checkPerson(viewer);
        return page(IntroductionForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping(PATH)
    Object create(
            @Valid @ModelAttribute IntroductionForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        checkPerson(viewer);
        if (form.place() != null && places.find(form.place()).isEmpty()) {
            found.rejectValue("place", "", "membership.introduction.place.unknown");
        }
        if (found.hasErrors()) {
            return page(form, FormErrors.of(found, layout));
        }
        try {
            introductions.introduce(form);
        } catch (Refusal refusal) {
            return page(form, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("membership.introduction.sent"));
        return See.other("/members/ours");
    }

    /** An account of nobody introduces nothing. */
    private static void checkPerson(Viewer viewer) {
        if (viewer.person() == null) {
            throw new NotFound();
        }
    }

    private ModelAndView page(IntroductionForm form, FormErrors errors) {
        return new ModelAndView(
                "desk/membership/introductions/new",
                Map.of("page", new IntroductionFormPage(form, places.all(), errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
