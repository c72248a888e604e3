@NullMarked
package org.megdan.desk.strategy.indicators;

import org.jspecify.annotations.NullMarked;
