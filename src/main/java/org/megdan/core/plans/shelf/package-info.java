/** Strategies as pages read them: through a viewer, by a fixed number of queries. */
@NullMarked
package org.megdan.core.plans.shelf;

import org.jspecify.annotations.NullMarked;
