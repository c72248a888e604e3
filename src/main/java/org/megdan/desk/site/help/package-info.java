/** How the work is done here: a page for each desk, in the words of its buttons. */
@NullMarked
package org.megdan.desk.site.help;

import org.jspecify.annotations.NullMarked;
