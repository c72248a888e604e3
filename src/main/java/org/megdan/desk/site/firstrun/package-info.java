/** The first page of an empty installation, closed once a network is founded. */
@NullMarked
package org.megdan.desk.site.firstrun;

import org.jspecify.annotations.NullMarked;
