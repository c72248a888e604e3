/** A document becomes a strategy: upload or paste, a preview beside the source, corrections with undo, acceptance. */
@NullMarked
package org.megdan.desk.strategy.imports;

import org.jspecify.annotations.NullMarked;
