/** Letters to either side of an application or a membership. */
@NullMarked
package org.megdan.desk.membership.letters;

import org.jspecify.annotations.NullMarked;
