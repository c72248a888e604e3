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

/** Publishes a report, exactly as the publisher has seen it. */
@Controller
@Needs("reports.publish")
class PublicationController {

    private static final String PAGE = "desk/reports/publication";

    private final ReportShelf shelf;
    private final Reports reports;
    private final Assembly assembly;
    private final Layouts layouts;

    PublicationController(ReportShelf shelf, Reports reports, Assembly assembly, Layouts layouts) {
        this.shelf = shelf;
        this.reports = reports;
        this.assembly = assembly;
        this.layouts = layouts;
    }

    @GetMapping("/reports/drafts/{id}/publication")
    ModelAndView ask(@PathVariable UUID id, Viewer viewer, HttpServletRequest request) {
        return new ModelAndView(PAGE, "page", page(get(id, viewer), FormErrors.NONE, layouts.of(request)));
    }

    @PostMapping("/reports/drafts/{id}/publication")
    ModelAndView publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var row = get(id, viewer);
        var layout = layouts.of(request);
        try {
            reports.publish(id, seen, layout.language());
        } catch (Refusal refusal) {
            var told = FormErrors.of("", layout.t(refusal.key(), refusal.arguments()));
            return new ModelAndView(PAGE, Map.of("page", page(row, told, layout)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Notices.done(redirect, layout.t("reports.published"));
        return new ModelAndView(See.other(row.path()));
    }

    private ReportRow get(UUID id, Viewer viewer) {
        return shelf.find(id, viewer).orElseThrow(NotFound::new);
    }

    private PublicationPage page(ReportRow row, FormErrors errors, Layout layout) {
        var assembled = assembly.of(row, layout.viewer());
        var view = new ReportView(assembled.content(), layout.language(), "", layout);
        return new PublicationPage(row, view, assembled.fingerprint(), errors);
    }
}
