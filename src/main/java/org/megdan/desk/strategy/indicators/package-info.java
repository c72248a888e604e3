/** Indicators of a strategy, their readings from entry to approval, and the sheet that many are pasted from. */
@NullMarked
package org.megdan.desk.strategy.indicators;

import org.jspecify.annotations.NullMarked;
