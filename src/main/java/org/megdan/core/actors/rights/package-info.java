/** Rights that follow from current ties; sessions that end with them. */
@NullMarked
package org.megdan.core.actors.rights;

import org.jspecify.annotations.NullMarked;
