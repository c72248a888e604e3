/** The versions of a strategy: begun, revised, adopted, published. */
@NullMarked
package org.megdan.core.plans.versions;

import org.jspecify.annotations.NullMarked;
