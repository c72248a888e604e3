package org.megdan.desk.strategy.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.megdan.core.plans.NetworkWords;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.Reimports;
import org.megdan.core.plans.outline.Outline;
import org.megdan.core.plans.outline.OutlineSpreadsheet;
import org.megdan.core.plans.outline.SheetRefused;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Our spreadsheet layout: empty to be filled in, or with a strategy in it to be changed and given back. */
@Open
@Controller
class LayoutController {

    private final PlanShelf shelf;
    private final Reimports reimports;
    private final NetworkWords words;
    private final Layouts layouts;

    LayoutController(PlanShelf shelf, Reimports reimports, NetworkWords words, Layouts layouts) {
        this.shelf = shelf;
        this.reimports = reimports;
        this.words = words;
        this.layouts = layouts;
    }

    @GetMapping("/strategy/imports/template/layout.{format:csv|xlsx}")
    void empty(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var layout = layouts.of(request);
        write(OutlineSpreadsheet.empty(), format, layout.t("strategy.sheet.template"), layout, response);
    }

    @GetMapping("/strategy/{slug}/versions/{number}/layout.{format:csv|xlsx}")
    void version(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String format,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var version = shelf.version(slug, number, viewer).orElseThrow(NotFound::new);
        var name = slug + "-" + number;
        write(reimports.outline(version.id()), format, name, layouts.of(request), response);
    }

    private void write(Outline outline, String format, String name, Layout layout, HttpServletResponse response)
            throws IOException {
        var sheet = new OutlineSpreadsheet(words.current());
        var bulgarian = layout.language() == Language.BG;
        var out = new ByteArrayOutputStream();
        var type = "text/csv;charset=UTF-8";
        if (format.equals("csv")) {
            sheet.writeCsv(outline, bulgarian, out);
        } else {
            type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            try {
                sheet.writeXlsx(outline, bulgarian, SheetGuide.of(layout), out);
            } catch (SheetRefused tooLong) {
                throw new Refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        tooLong.key(),
                        tooLong.arguments(name).toArray());
            }
        }
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format + "\"");
        out.writeTo(response.getOutputStream());
    }
}
