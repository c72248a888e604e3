package org.megdan.desk.reports.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.megdan.desk.reports.Assembly;
import org.megdan.desk.reports.ReportRow;
import org.megdan.desk.reports.ReportShelf;
import org.megdan.desk.reports.ReportView;
import org.megdan.desk.reports.Reports;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Notices;
import org.megdan.platform.web.Refusal;
import org.megdan.platform.web.See;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft of a report: the words of the chair beside what the records say. */
@Controller
@Needs("reports.write")
class DraftController {

    private static final int LONGEST = 20_000;

    private final ReportShelf shelf;
    private final Reports reports;
    private final Assembly assembly;
    private final Layouts layouts;

    DraftController(ReportShelf shelf, Reports reports, Assembly assembly, Layouts layouts) {
        this.shelf = shelf;
        this.reports = reports;
        this.assembly = assembly;
        this.layouts = layouts;
    }

    @GetMapping("/reports/drafts/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        var row = get(id, viewer);
        var page = page(row, row.words(), row.assessment(), FormErrors.NONE, layouts.of(request));
        return new ModelAndView("desk/reports/draft", "page", page);
    }

    @PostMapping("/reports/drafts/{id}")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int lock,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String assessment,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var row = get(id, viewer);
        var layout = layouts.of(request);
        try {
            if (words.length() > LONGEST || assessment.length() > LONGEST) {
                throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "reports.refused.long", LONGEST);
            }
            reports.save(id, lock, clean(words), clean(assessment));
        } catch (Refusal refusal) {
            var told = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            var page = page(get(row.id(), viewer), words, assessment, told, layout);
            return new ModelAndView("desk/reports/draft", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Notices.done(redirect, layout.t("reports.saved"));
        return new ModelAndView(See.other(row.draftPath()));
    }

    private ReportRow get(UUID id, Viewer viewer) {
        return shelf.find(id, viewer).orElseThrow(NotFound::new);
    }

    private DraftPage page(ReportRow row, String words, String assessment, FormErrors errors, Layout layout) {
        var report = assembly.of(row, layout.viewer()).content();
        var view = new ReportView(report, layout.language(), "", layout);
        return new DraftPage(row, view, words, assessment, layout.viewer().may("reports.publish"), errors);
    }

    // browsers send line ends of two characters; PostgreSQL stores no NUL
    private static String clean(String typed) {
        return typed.replace("\r\n", "\n").replace("\u0000", "").strip();
    }
}
