package org.megdan.desk.reports.published;

import java.util.List;
import org.megdan.desk.reports.ReportRow;

/** The reports that are published, and the drafts of whoever may write them. */
public record ReportListPage(List<ReportRow> reports, boolean mayWrite) {

    public List<ReportRow> published() {
        return reports.stream().filter(ReportRow::isPublished).toList();
    }

    public List<ReportRow> drafts() {
        return reports.stream().filter(report -> !report.isPublished()).toList();
    }
}
