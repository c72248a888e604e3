package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Needs;
import org.megdan.platform.web.EvenWithoutRoom;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The preview of one document. */
@Needs("plans.edit")
@Controller
class ImportController {

    private final OpenImports imports;
    private final Layouts layouts;

    ImportController(OpenImports imports, Layouts layouts) {
        this.imports = imports;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/imports/{id}")
    ModelAndView show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String node, HttpServletRequest request) {
        var page = new ImportPages(layouts.of(request), imports.get(id)).page(node, FormErrors.NONE);
        return new ModelAndView("desk/strategy/imports/show", "page", page);
    }

    @PostMapping("/strategy/imports/{id}/undo")
    ModelAndView undo(@PathVariable UUID id, @RequestParam int step, HttpServletRequest request) {
        if (imports.undo(id, step)) {
            return new ModelAndView(See.other("/strategy/imports/" + id));
        }
        var layout = layouts.of(request);
        var why = FormErrors.of("", layout.t("strategy.imports.undo.stale"));
        var page = new ImportPages(layout, imports.get(id)).page(null, why);
        return new ModelAndView("desk/strategy/imports/show", Map.of("page", page), HttpStatus.CONFLICT);
    }

    @EvenWithoutRoom
    @PostMapping("/strategy/imports/{id}/removal")
    RedirectView remove(@PathVariable UUID id, HttpServletRequest request, RedirectAttributes redirect) {
        var removed = imports.get(id);
        imports.remove(id);
        Notices.done(redirect, layouts.of(request).t("strategy.imports.removed", removed.name()));
        return See.other("/strategy/imports");
    }
}
