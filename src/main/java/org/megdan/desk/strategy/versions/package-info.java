/** The versions of a strategy: what each says, what changed between them, which decision adopted which exact text. */
@NullMarked
package org.megdan.desk.strategy.versions;

import org.jspecify.annotations.NullMarked;
