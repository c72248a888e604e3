package org.megdan.desk.reports.drafts;

import org.megdan.desk.reports.ReportRow;
import org.megdan.desk.reports.ReportView;
import org.megdan.platform.web.FormErrors;

/**
 * A report while it is written.
 *
 * @param words as typed, {@code assessment} as typed
 * @param row as saved
 */
public record DraftPage(
        ReportRow row, ReportView view, String words, String assessment, boolean mayPublish, FormErrors errors) {

    /** Somebody else saved other words meanwhile. */
    public boolean isOther() {
        return !errors.isEmpty()
                && !(row.words().equals(words) && row.assessment().equals(assessment));
    }
}
