@NullMarked
package org.megdan.core.actors.ties;

import org.jspecify.annotations.NullMarked;
