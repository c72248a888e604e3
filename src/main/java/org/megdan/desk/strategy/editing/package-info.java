/** Changes to the nodes of a draft: one form, and moving, adding, removing, merging, splitting. */
@NullMarked
package org.megdan.desk.strategy.editing;

import org.jspecify.annotations.NullMarked;
