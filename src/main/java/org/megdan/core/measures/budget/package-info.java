/** Budget lines, their shares of funding and what was spent, added up by currency. */
@NullMarked
package org.megdan.core.measures.budget;

import org.jspecify.annotations.NullMarked;
