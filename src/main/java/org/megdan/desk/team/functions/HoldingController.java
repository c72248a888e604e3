package org.megdan.desk.team.functions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives somebody a function, and changes term, deputy and contract. */
@Needs("team.edit")
@Controller
class HoldingController {

    private final HoldingForms forms;
    private final Holdings holdings;
    private final Layouts layouts;

    HoldingController(HoldingForms forms, Holdings holdings, Layouts layouts) {
        this.forms = forms;
        this.holdings = holdings;
        this.layouts = layouts;
    }

    @GetMapping("/team/functions/{id}/holders/new")
    ModelAndView add(@PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        return forms.empty(id, q);
    }

    @PostMapping("/team/functions/{id}/holders/new")
    Object create(
            @PathVariable UUID id,
            @Valid @ModelAttribute HoldingForm form,
            BindingResult found,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var errors = forms.errors(form, found, layout);
        return errors.isEmpty() ? saved(id, null, form, q, layout, redirect) : forms.page(id, null, form, q, errors);
    }

    @GetMapping("/team/functions/{id}/holders/{holding}/edit")
    ModelAndView edit(@PathVariable UUID id, @PathVariable UUID holding) {
        return forms.stored(id, holding);
    }

    @PostMapping("/team/functions/{id}/holders/{holding}/edit")
    Object update(
            @PathVariable UUID id,
            @PathVariable UUID holding,
            @Valid @ModelAttribute HoldingForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        var errors = forms.errors(form, found, layout);
        return errors.isEmpty()
                ? saved(id, holding, form, "", layout, redirect)
                : forms.page(id, holding, form, "", errors);
    }

    private Object saved(
            UUID id,
            @Nullable UUID holding,
            HoldingForm form,
            String words,
            Layout layout,
            RedirectAttributes redirect) {
        try {
            if (holding == null) {
                holdings.begin(id, form.draft(null));
            } else {
                var stored = forms.holding(id, holding);
                holdings.change(holding, form.seen(), form.draft(stored.person()));
            }
        } catch (Refusal refusal) {
            var errors = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return forms.page(id, holding, form, words, errors);
        }
        Notices.done(redirect, layout.t("team.functions.holding.saved"));
        return See.other("/team/functions/" + id);
    }
}
