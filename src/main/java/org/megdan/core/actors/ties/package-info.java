/** Ties as rows, and the rule that somebody who can grant always stays. */
@NullMarked
package org.megdan.core.actors.ties;

import org.jspecify.annotations.NullMarked;
