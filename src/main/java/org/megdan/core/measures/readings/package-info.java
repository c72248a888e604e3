/** Readings from entry to approval, and what is left of a target. */
@NullMarked
package org.megdan.core.measures.readings;

import org.jspecify.annotations.NullMarked;
