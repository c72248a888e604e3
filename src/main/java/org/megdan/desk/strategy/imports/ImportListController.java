package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Gives a document, or goes on with one that was given before. */
@Needs("plans.edit")
@Controller
class ImportListController {

    private final OpenImports imports;
    private final TakeIn takeIn;
    private final Layouts layouts;

    ImportListController(OpenImports imports, TakeIn takeIn, Layouts layouts) {
        this.imports = imports;
        this.takeIn = takeIn;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/imports")
    ModelAndView list() {
        return page("", FormErrors.NONE, HttpStatus.OK);
    }

    @PostMapping("/strategy/imports")
    ModelAndView create(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer,
            HttpServletRequest request)
            throws IOException {
        var layout = layouts.of(request);
        var given = Given.of(file, text, layout.t("strategy.imports.pasted"));
        var outcome = takeIn.take(given, null, viewer, layout);
        return outcome.id() == null
                ? page(text, outcome.errors(), HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView(See.other("/strategy/imports/" + outcome.id()));
    }

    private ModelAndView page(String text, FormErrors errors, HttpStatus status) {
        var view =
                new ModelAndView("desk/strategy/imports/new", "page", new NewImportPage(imports.list(), text, errors));
        view.setStatus(status);
        return view;
    }
}
