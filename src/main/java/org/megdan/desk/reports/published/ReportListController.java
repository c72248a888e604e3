package org.megdan.desk.reports.published;

import org.megdan.desk.reports.ReportShelf;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All reports of all strategies. */
@Controller
class ReportListController {

    private final ReportShelf shelf;

    ReportListController(ReportShelf shelf) {
        this.shelf = shelf;
    }

    @Open
    @GetMapping("/reports")
    ModelAndView show(Viewer viewer) {
        var page = new ReportListPage(shelf.all(viewer), viewer.may("reports.write"));
        return new ModelAndView("desk/reports/list", "page", page);
    }
}
