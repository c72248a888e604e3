@NullMarked
package org.megdan.core.actors.rights;

import org.jspecify.annotations.NullMarked;
