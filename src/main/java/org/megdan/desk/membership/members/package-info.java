/** Whoever bears a mark, as the office and they themselves see it: yearly renewal, suspension, leaving. */
@NullMarked
package org.megdan.desk.membership.members;

import org.jspecify.annotations.NullMarked;
