/** Writing a report: its draft and its publication. */
@NullMarked
package org.megdan.desk.reports.drafts;

import org.jspecify.annotations.NullMarked;
