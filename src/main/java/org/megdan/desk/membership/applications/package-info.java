/** Applications for a mark: filling, sending, review per criterion and the decision. */
@NullMarked
package org.megdan.desk.membership.applications;

import org.jspecify.annotations.NullMarked;
