@NullMarked
package org.megdan.house.sideways.desk.one;

import org.jspecify.annotations.NullMarked;
