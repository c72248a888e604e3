/** The strategies of the network and the tree of each, to be folded and filtered. */
@NullMarked
package org.megdan.desk.strategy.tree;

import org.jspecify.annotations.NullMarked;
