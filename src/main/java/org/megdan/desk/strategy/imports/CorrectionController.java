package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.megdan.core.plans.outline.EditRefused;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One correction of what was recognised. */
@Needs("plans.edit")
@Controller
class CorrectionController {

    private final OpenImports imports;
    private final Layouts layouts;

    CorrectionController(OpenImports imports, Layouts layouts) {
        this.imports = imports;
        this.layouts = layouts;
    }

    @PostMapping("/strategy/imports/{id}/corrections")
    ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute CorrectionForm form, HttpServletRequest request) {
        var open = imports.get(id);
        var layout = layouts.of(request);
        if (form.step() != open.step()) {
            return back(open, form, layout.t("strategy.imports.stale"), HttpStatus.CONFLICT, request);
        }
        try {
            var corrected = form.apply(open.outline());
            if (!imports.correct(open, form.act().name(), corrected)) {
                return back(imports.get(id), form, layout.t("strategy.imports.stale"), HttpStatus.CONFLICT, request);
            }
            return new ModelAndView(See.other("/strategy/imports/" + id + form.next(corrected)));
        } catch (EditRefused refused) {
            var why = layout.t(refused.key(), refused.arguments().toArray());
            return back(open, form, why, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
    }

    private ModelAndView back(
            OpenImport open, CorrectionForm form, String why, HttpStatus status, HttpServletRequest request) {
        var page = new ImportPages(layouts.of(request), open).page(form.node(), FormErrors.of("", why));
        var view = new ModelAndView("desk/strategy/imports/show", "page", page);
        view.setStatus(status);
        return view;
    }
}
