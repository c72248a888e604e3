/** The public directory: who bears a mark today, where they are and what they work on; a page for each, data and search. */
@NullMarked
package org.megdan.desk.membership.directory;

import org.jspecify.annotations.NullMarked;
