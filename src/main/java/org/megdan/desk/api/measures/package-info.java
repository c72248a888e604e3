/** Indicators, readings, budget and how goals stand. */
@NullMarked
package org.megdan.desk.api.measures;

import org.jspecify.annotations.NullMarked;
