/** Strategies, their versions, nodes and what stands beside them. */
@NullMarked
package org.megdan.desk.api.strategies;

import org.jspecify.annotations.NullMarked;
