package org.megdan.desk.reports.drafts;

import org.megdan.desk.reports.ReportRow;
import org.megdan.desk.reports.ReportView;
import org.megdan.platform.web.FormErrors;

/**
 * The question before a report is published for good.
 *
 * @param seen the fingerprint of what is shown
 */
public record PublicationPage(ReportRow row, ReportView view, String seen, FormErrors errors) {}
