package org.megdan.desk.membership.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.BiFunction;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
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
        return done(
                new Sent(id, viewer, layouts.of(request), redirect, "membership.services.answered"),
                found,
                () -> asking.answer(id, form),
                (asked, errors) -> pages.page(asked, viewer, form, errors));
    }

    @PostMapping("/members/services/requests/{id}/use")
    Object fulfil(
            @PathVariable UUID id,
            @Valid @ModelAttribute UseForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return done(
                new Sent(id, viewer, layouts.of(request), redirect, "membership.services.fulfilled"),
                found,
                () -> asking.fulfil(id, form),
                (asked, errors) -> pages.page(asked, viewer, form, errors));
    }

    /** @param notice once it is done */
    private record Sent(UUID id, Viewer viewer, Layout layout, RedirectAttributes redirect, String notice) {}

    private Object done(Sent sent, BindingResult found, Runnable act, BiFunction<Request, FormErrors, Object> again) {
        var layout = sent.layout();
        var asked = pages.get(sent.id(), sent.viewer());
        if (found.hasErrors()) {
            return again.apply(asked, FormErrors.of(found, layout));
        }
        try {
            act.run();
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return again.apply(pages.get(sent.id(), sent.viewer()), errors);
        }
        Notices.done(sent.redirect(), layout.t(sent.notice()));
        return See.other(asked.path());
    }
}
