package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
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

/** Makes the previewed document a draft of a strategy. */
@Needs("plans.edit")
@Controller
class AcceptanceController {

    private final OpenImports open;
    private final AcceptImport act;
    private final Layouts layouts;

    AcceptanceController(OpenImports open, AcceptImport act, Layouts layouts) {
        this.open = open;
        this.act = act;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/imports/{id}/acceptance")
    ModelAndView ask(@PathVariable UUID id, HttpServletRequest request) {
        var document = open.get(id);
        return page(document, AcceptanceForm.of(document.outline()), FormErrors.NONE, HttpStatus.OK, request);
    }

    @PostMapping("/strategy/imports/{id}/acceptance")
    ModelAndView create(
            @PathVariable UUID id,
            @Valid @ModelAttribute AcceptanceForm form,
            BindingResult found,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var document = open.get(id);
        var layout = layouts.of(request);
        if (found.hasErrors()) {
            return page(document, form, FormErrors.of(found, layout), HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        var version = act.accept(id, form.plan());
        Notices.done(redirect, layout.t("strategy.imports.accepted"));
        return new ModelAndView(See.other("/strategy/" + version.slug()));
    }

    private ModelAndView page(
            OpenImport document,
            AcceptanceForm form,
            FormErrors errors,
            HttpStatus status,
            HttpServletRequest request) {
        var counts = new ImportPages(layouts.of(request), document)
                .page(null, FormErrors.NONE)
                .counts();
        var page = new AcceptancePage(
                document.id(),
                document.name(),
                counts,
                Objects.requireNonNullElse(form.title(), ""),
                document.outline().title().isBlank(),
                Objects.toString(form.from(), ""),
                Objects.toString(form.to(), ""),
                errors);
        var view = new ModelAndView("desk/strategy/imports/accept", "page", page);
        view.setStatus(status);
        return view;
    }
}
