@NullMarked
package org.megdan.core.measures.readings;

import org.jspecify.annotations.NullMarked;
