package org.megdan.desk.reports.published;

import org.jspecify.annotations.Nullable;
import org.megdan.desk.reports.Published;
import org.megdan.desk.reports.ReportView;

/**
 * A published report.
 *
 * @param draftPath where it is corrected, null for who may not
 */
public record ReportPage(
        ReportView view,
        Published published,
        String publishedOn,
        @Nullable String draftPath) {

    /** The correction that came later, null while this publication counts. */
    public @Nullable String laterPath() {
        return published.isCorrected() ? published.yearPath() : null;
    }

    public @Nullable String earlierPath() {
        var earlier = published.snapshot().supersedes();
        return earlier == null ? null : "/reports/" + earlier.value();
    }

    public String file(String ending) {
        return published.path() + "." + ending;
    }
}
