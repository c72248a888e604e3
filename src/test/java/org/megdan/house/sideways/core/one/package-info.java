@NullMarked
package org.megdan.house.sideways.core.one;

import org.jspecify.annotations.NullMarked;
