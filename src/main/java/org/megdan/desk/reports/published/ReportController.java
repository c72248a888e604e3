package org.megdan.desk.reports.published;

import jakarta.servlet.http.HttpServletRequest;
import org.megdan.desk.reports.Publications;
import org.megdan.desk.reports.ReportView;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layouts;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A published report as a page. */
@Controller
class ReportController {

    private final Publications publications;
    private final Layouts layouts;

    ReportController(Publications publications, Layouts layouts) {
        this.publications = publications;
        this.layouts = layouts;
    }

    @Open
    @GetMapping("/reports/{key}")
    ModelAndView show(@PathVariable String key, Viewer viewer, HttpServletRequest request) {
        var published = publications.find(key).orElseThrow(NotFound::new);
        var layout = layouts.of(request);
        var snapshot = published.snapshot();
        var view = new ReportView(published.report(), snapshot.language(), "", layout);
        var day = snapshot.publishedAt().atZone(Language.ZONE).toLocalDate();
        var draft = viewer.may("reports.write") ? "/reports/drafts/" + snapshot.subject() : null;
        return new ModelAndView("desk/reports/show", "page", new ReportPage(view, published, layout.date(day), draft));
    }
}
