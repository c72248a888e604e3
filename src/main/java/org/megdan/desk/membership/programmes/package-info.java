/** What one may apply for, and the criteria, published in versions. */
@NullMarked
package org.megdan.desk.membership.programmes;

import org.jspecify.annotations.NullMarked;
