/** Indicators as rows and lists. */
@NullMarked
package org.megdan.core.measures.indicators;

import org.jspecify.annotations.NullMarked;
