@NullMarked
package org.megdan.house.sideways.core.other;

import org.jspecify.annotations.NullMarked;
