/** Public data for programs: tables, their descriptions, the programming interface. */
@NullMarked
package org.megdan.desk.site.data;

import org.jspecify.annotations.NullMarked;
