package org.megdan.desk.membership.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Needs;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a service to the catalogue and corrects it. */
@Needs("members.edit")
@Controller
class ServiceController {

    private final Services services;
    private final Layouts layouts;

    ServiceController(Services services, Layouts layouts) {
        this.services = services;
        this.layouts = layouts;
    }

    @GetMapping("/members/services/new")
    ModelAndView create() {
        return page(null, ServiceForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping("/members/services/new")
    Object create(
            @Valid @ModelAttribute ServiceForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return kept(null, form, found, request, redirect);
    }

    @GetMapping("/members/services/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        return page(id, ServiceForm.of(services.find(id).orElseThrow(NotFound::new)), FormErrors.NONE);
    }

    @PostMapping("/members/services/{id}/edit")
    Object update(
            @PathVariable UUID id,
            @Valid @ModelAttribute ServiceForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (services.find(id).isEmpty()) {
            throw new NotFound();
        }
        return kept(id, form, found, request, redirect);
    }

    private Object kept(
            @Nullable UUID id,
            ServiceForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return page(id, form, FormErrors.of(found, layout));
        }
        try {
            if (id == null) {
                services.add(form);
            } else {
                services.correct(id, form);
            }
        } catch (Refusal refusal) {
            return page(id, form, FormErrors.of("", layout.t(refusal.key(), refusal.arguments())));
        }
        Notices.done(redirect, layout.t("membership.services.saved"));
        return See.other("/members/services");
    }

    private static ModelAndView page(@Nullable UUID id, ServiceForm form, FormErrors errors) {
        return new ModelAndView(
                "desk/membership/services/form",
                Map.of("page", new ServiceFormPage(id, form, errors)),
                errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
