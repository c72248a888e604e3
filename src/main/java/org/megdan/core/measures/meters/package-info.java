@NullMarked
package org.megdan.core.measures.meters;

import org.jspecify.annotations.NullMarked;
