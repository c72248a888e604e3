package org.megdan.desk.membership.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office answers a request, and says when it was done. */
@Needs("members.edit")
@Controller
class AnswerController {

    private final RequestPages pages;
    private final Asking asking;
    private final Layouts layouts;

    AnswerController(RequestPages pages, Asking asking, Layouts layouts) {
        this.pages = pages;
        this.asking = asking;
        this.layouts = layouts;
    }

    @PostMapping("/members/services/requests/{id}/answer")
    Object answer(
            @PathVariable UUID id,
            @Valid @ModelAttribute AnswerForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var asked = pages.get(id, viewer);
        if (found.hasErrors()) {
            return pages.page(asked, viewer, form, FormErrors.of(found, layout));
        }
        try {
            asking.answer(id, form);
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return pages.page(pages.get(id, viewer), viewer, form, errors);
        }
        Notices.done(redirect, layout.t("membership.services.answered"));
        return See.other(asked.path());
    }

    @PostMapping("/members/services/requests/{id}/use")
    Object fulfil(
            @PathVariable UUID id,
            @Valid @ModelAttribute UseForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var asked = pages.get(id, viewer);
        if (found.hasErrors()) {
            return pages.page(asked, viewer, form, FormErrors.of(found, layout));
        }
        try {
            asking.fulfil(id, form);
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return pages.page(pages.get(id, viewer), viewer, form, errors);
        }
        Notices.done(redirect, layout.t("membership.services.fulfilled"));
        return See.other(asked.path());
    }
}
