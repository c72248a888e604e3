/** What distinguishes two contents of a strategy, down to the words. */
@NullMarked
package org.megdan.core.plans.differences;

import org.jspecify.annotations.NullMarked;
