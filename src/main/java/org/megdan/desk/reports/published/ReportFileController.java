package org.megdan.desk.reports.published;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.megdan.desk.reports.Publications;
import org.megdan.desk.reports.Published;
import org.megdan.desk.reports.ReportView;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A published report as files, all made from the same snapshot. */
@Controller
class ReportFileController {

    private final Publications publications;
    private final ReportPaper paper;
    private final ReportFiles files;
    private final Layouts layouts;

    ReportFileController(Publications publications, ReportPaper paper, ReportFiles files, Layouts layouts) {
        this.publications = publications;
        this.paper = paper;
        this.files = files;
        this.layouts = layouts;
    }

    @Open
    @GetMapping("/reports/{key}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String key, HttpServletRequest request) {
        var published = get(key);
        var view = view(published, request);
        var bytes = files.of(
                published,
                "pdf",
                view.layout().language(),
                out -> paper.write(view, published.snapshot().title(), out));
        return file(published, "pdf", "application/pdf", bytes);
    }

    @Open
    @GetMapping("/reports/{key}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String key, HttpServletRequest request) {
        var published = get(key);
        var view = view(published, request);
        var bytes = files.of(published, "xlsx", view.layout().language(), out -> new ReportSheets(view).write(out));
        return file(published, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes);
    }

    /** To the letter what was published, so that anyone can compute its hash. */
    @Open
    @GetMapping("/reports/{key}.json")
    ResponseEntity<byte[]> json(@PathVariable String key) {
        var published = get(key);
        var content = published.snapshot().content().getBytes(StandardCharsets.UTF_8);
        return file(published, "json", "application/json", content);
    }

    private Published get(String key) {
        return publications.find(key).orElseThrow(NotFound::new);
    }

    private ReportView view(Published published, HttpServletRequest request) {
        var layout = layouts.of(request);
        return new ReportView(published.report(), published.snapshot().language(), layout.base(), layout);
    }

    private static ResponseEntity<byte[]> file(Published published, String ending, String type, byte[] bytes) {
        var report = published.report();
        var name = report.slug() + "-" + report.year() + "." + ending;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-SHA256", published.snapshot().sha256())
                .body(bytes);
    }
}
