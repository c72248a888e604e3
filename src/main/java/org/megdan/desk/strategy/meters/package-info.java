@NullMarked
package org.megdan.desk.strategy.meters;

import org.jspecify.annotations.NullMarked;
