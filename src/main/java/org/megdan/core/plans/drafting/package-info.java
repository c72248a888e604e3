/** Changes to a draft, one at a time, under the draft's lock. */
@NullMarked
package org.megdan.core.plans.drafting;

import org.jspecify.annotations.NullMarked;
