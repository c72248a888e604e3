/** Who goes on with what another is named for: said beside what is written, which stays as it was decided. */
@NullMarked
package org.megdan.core.plans.charges;

import org.jspecify.annotations.NullMarked;
