@NullMarked
package org.megdan.core.measures.indicators;

import org.jspecify.annotations.NullMarked;
