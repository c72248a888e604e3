/** The first page: what the network wants, and where to begin. */
@NullMarked
package org.megdan.desk.site.home;

import org.jspecify.annotations.NullMarked;
