/** What counts by itself: readings filled after each period, and the meters of this concept. */
@NullMarked
package org.megdan.core.measures.meters;

import org.jspecify.annotations.NullMarked;
