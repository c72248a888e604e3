/** Reading what was published: pages and files made from the snapshot alone. */
@NullMarked
package org.megdan.desk.reports.published;

import org.jspecify.annotations.NullMarked;
