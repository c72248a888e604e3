@NullMarked
package org.megdan.desk.strategy.budget;

import org.jspecify.annotations.NullMarked;
