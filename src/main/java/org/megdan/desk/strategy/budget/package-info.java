/** Budget lines of a strategy, what pays for them and what was spent. */
@NullMarked
package org.megdan.desk.strategy.budget;

import org.jspecify.annotations.NullMarked;
