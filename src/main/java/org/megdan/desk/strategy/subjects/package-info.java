@NullMarked
package org.megdan.desk.strategy.subjects;

import org.jspecify.annotations.NullMarked;
