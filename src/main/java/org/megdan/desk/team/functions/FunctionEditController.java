package org.megdan.desk.team.functions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.megdan.desk.team.Typed;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Needs("team.edit")
@Controller
class FunctionEditController {

    private final FunctionShelf shelf;
    private final Functions functions;
    private final Layouts layouts;

    FunctionEditController(FunctionShelf shelf, Functions functions, Layouts layouts) {
        this.shelf = shelf;
        this.functions = functions;
        this.layouts = layouts;
    }

    @GetMapping("/team/functions/new")
    ModelAndView add(HttpServletRequest request) {
        return FunctionFormPage.of(FunctionForm.empty(), null, shelf.all(), FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/team/functions/new")
    Object create(
            @Valid @ModelAttribute FunctionForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var errors = errors(form, found, layout);
        if (!errors.isEmpty()) {
            return FunctionFormPage.of(form, null, shelf.all(), errors, layout);
        }
        var id = functions.write(form.text());
        Notices.done(redirect, layout.t("team.functions.written"));
        return See.other("/team/functions/" + id);
    }

    @GetMapping("/team/functions/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, HttpServletRequest request) {
        var card = card(id);
        return FunctionFormPage.of(FunctionForm.of(card), card, shelf.all(), FormErrors.NONE, layouts.of(request));
    }

    @PostMapping("/team/functions/{id}/edit")
    Object update(
            @PathVariable UUID id,
            @Valid @ModelAttribute FunctionForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var card = card(id);
        var errors = errors(form, found, layout);
        if (!errors.isEmpty()) {
            return FunctionFormPage.of(form, card, shelf.all(), errors, layout);
        }
        try {
            functions.revise(id, form.seen(), form.text(), Typed.line(form.change()));
        } catch (Refusal refusal) {
            var wrong = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return FunctionFormPage.of(form, card(id), shelf.all(), wrong, layout);
        }
        Notices.done(redirect, layout.t("team.functions.revised"));
        return See.other("/team/functions/" + id);
    }

    @PostMapping("/team/functions/{id}/closure")
    Object close(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        functions.close(id);
        Notices.done(redirect, layouts.of(request).t("team.functions.closed"));
        return See.other("/team/functions/" + id);
    }

    private FunctionCard card(UUID id) {
        return shelf.find(id).filter(card -> !card.isClosed()).orElseThrow(NotFound::new);
    }

    /** A function above that is none of the team's is as wrong as an empty title. */
    private FormErrors errors(FunctionForm form, BindingResult found, Layout layout) {
        if (found.hasErrors()) {
            return FormErrors.of(found, layout);
        }
        var above = form.reportsTo();
        return above == null || shelf.find(above).isPresent()
                ? FormErrors.NONE
                : FormErrors.of("reportsTo", layout.t("team.functions.reports-to.unknown"));
    }
}
