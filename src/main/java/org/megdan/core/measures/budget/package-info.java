@NullMarked
package org.megdan.core.measures.budget;

import org.jspecify.annotations.NullMarked;
