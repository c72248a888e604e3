/** Published reports for programs. */
@NullMarked
package org.megdan.desk.reports.api;

import org.jspecify.annotations.NullMarked;
