/** What a strategy says beside its goals, and the text it was read from. */
@NullMarked
package org.megdan.desk.strategy.document;

import org.jspecify.annotations.NullMarked;
