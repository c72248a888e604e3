/** The rows of a version as one thing: loaded, written, copied, and its canonical text. */
@NullMarked
package org.megdan.core.plans.content;

import org.jspecify.annotations.NullMarked;
