@NullMarked
package org.megdan.core.actors.cards;

import org.jspecify.annotations.NullMarked;
