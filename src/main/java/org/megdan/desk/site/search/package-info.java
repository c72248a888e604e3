/** One search over everything that the viewer may find. */
@NullMarked
package org.megdan.desk.site.search;

import org.jspecify.annotations.NullMarked;
