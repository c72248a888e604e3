/** Many records at a time: found alike, brought in, taken back. */
@NullMarked
package org.megdan.core.actors.newcomers;

import org.jspecify.annotations.NullMarked;
