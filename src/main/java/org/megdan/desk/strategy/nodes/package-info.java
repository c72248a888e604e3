/** The page of one goal, measure, task or activity. */
@NullMarked
package org.megdan.desk.strategy.nodes;

import org.jspecify.annotations.NullMarked;
