package org.megdan.desk.protection.requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.megdan.platform.access.SignedIn;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person asks for correction or erasure of their own data. */
@SignedIn
@Controller
class AskController {

    private final Requests requests;
    private final Layouts layouts;

    AskController(Requests requests, Layouts layouts) {
        this.requests = requests;
        this.layouts = layouts;
    }

    @GetMapping("/account/requests/new")
    ModelAndView ask(@RequestParam(defaultValue = "CORRECT") Request.Kind kind, Viewer viewer) {
        return page(kind, "", FormErrors.NONE, viewer);
    }

    @PostMapping("/account/requests")
    Object create(
            @Valid @ModelAttribute AskForm form,
            BindingResult found,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            var kind = Objects.requireNonNullElse(form.kind(), Request.Kind.CORRECT);
            return page(kind, Objects.requireNonNullElse(form.words(), ""), FormErrors.of(found, layout), viewer);
        }
        var due =
                requests.ask(Objects.requireNonNull(viewer.person()), Objects.requireNonNull(form.kind()), form.said());
        Notices.done(redirect, layout.t("protection.ask.done", layout.date(due)));
        return See.other("/account/known");
    }

    private ModelAndView page(Request.Kind kind, String words, FormErrors errors, Viewer viewer) {
        var waiting = requests.waiting(Objects.requireNonNull(viewer.person()), kind);
        var page = new AskPage(kind, words, waiting.orElse(null), errors);
        var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("desk/protection/ask", Map.of("page", page), status);
    }
}
