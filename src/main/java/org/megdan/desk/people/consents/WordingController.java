package org.megdan.desk.people.consents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.megdan.core.actors.consents.Consents;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people are asked for, and in which words. */
@Controller
class WordingController {

    private final Consents consents;
    private final Layouts layouts;

    WordingController(Consents consents, Layouts layouts) {
        this.consents = consents;
        this.layouts = layouts;
    }

    @Needs("actors.read")
    @GetMapping("/people/consents")
    ModelAndView list() {
        var page = new PurposesPage(consents.purposes(), consents.counts(), !consents.areRefusedAddressesRecognised());
        return new ModelAndView("desk/people/consents/purposes", "page", page);
    }

    @Needs("actors.read")
    @GetMapping("/people/consents/{purpose}")
    ModelAndView show(@PathVariable String purpose, Viewer viewer) {
        var found = find(purpose);
        return page(found, WordingForm.of(found.wording()), viewer, FormErrors.NONE);
    }

    @Needs("actors.edit")
    @PostMapping("/people/consents/{purpose}")
    Object create(
            @PathVariable String purpose,
            @Valid @ModelAttribute WordingForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var known = find(purpose);
        if (found.hasErrors()) {
            return page(known, form, viewer, FormErrors.of(found, layout));
        }
        consents.reword(purpose, form.plain(form.bg()), form.plain(form.en()));
        Notices.done(redirect, layout.t("people.consents.reworded"));
        return See.other("/people/consents/" + purpose);
    }

    private Purpose find(String code) {
        return consents.purposes().stream()
                .filter(purpose -> purpose.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(Purpose purpose, WordingForm form, Viewer viewer, FormErrors errors) {
        var page =
                new WordingsPage(purpose, consents.wordings(purpose.code()), form, viewer.may("actors.edit"), errors);
        return new ModelAndView(
                "desk/people/consents/wordings",
                Map.of("page", page),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
