@NullMarked
package org.megdan.house.sideways.desk.other;

import org.jspecify.annotations.NullMarked;
