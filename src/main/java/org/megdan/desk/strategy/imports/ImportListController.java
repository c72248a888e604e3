package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.megdan.core.plans.Outlines;
import org.megdan.core.plans.ReadResult;
import org.megdan.core.plans.outline.LevelWords;
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
    private final Layouts layouts;

    ImportListController(OpenImports imports, Layouts layouts) {
        this.imports = imports;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/imports")
    ModelAndView list() {
        return page("", FormErrors.NONE, HttpStatus.OK);
    }

    @PostMapping("/strategy/imports")
    ModelAndView create(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            Viewer viewer,
            HttpServletRequest request)
            throws IOException {
        var layout = layouts.of(request);
        var hasFile = file != null && !file.isEmpty();
        if (!hasFile && text.isBlank()) {
            return page(
                    text,
                    FormErrors.of("file", layout.t("strategy.imports.nothing")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var name = hasFile ? fileName(file) : layout.t("strategy.imports.pasted");
        var result = hasFile
                ? Outlines.read(name, file.getInputStream(), LevelWords.standard())
                : Outlines.readText(text, LevelWords.standard());
        return switch (result) {
            case ReadResult.Refused(var key, var arguments) ->
                page(
                        text,
                        FormErrors.of(hasFile ? "file" : "text", layout.t(key, arguments.toArray())),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case ReadResult.Recognised(var outline, var source) ->
                new ModelAndView(See.other("/strategy/imports/" + imports.open(name, source.lines(), outline, viewer)));
        };
    }

    private ModelAndView page(String text, FormErrors errors, HttpStatus status) {
        var view =
                new ModelAndView("desk/strategy/imports/new", "page", new NewImportPage(imports.list(), text, errors));
        view.setStatus(status);
        return view;
    }

    private static String fileName(MultipartFile file) {
        var given = file.getOriginalFilename();
        return given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    }
}
