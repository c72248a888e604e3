package org.megdan.desk.reports.published;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.megdan.desk.reports.ReportView;
import org.megdan.platform.export.Paper;
import org.megdan.platform.export.Pdf;
import org.springframework.stereotype.Component;

/** A report on paper: the parts of the page, as a tagged PDF. */
@Component
class ReportPaper {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "megdan.pages");

    void write(ReportView view, String title, OutputStream out) throws IOException {
        var html = new StringOutput();
        var layout = view.layout();
        templates.render("desk/reports/paper.jte", Map.of("layout", layout, "view", view), html);
        Pdf.write(new Paper(layout.language(), title, layout.network(), html.toString()), out);
    }
}
