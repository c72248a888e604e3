/** Plans of years and evaluations. */
@NullMarked
package org.megdan.desk.api.years;

import org.jspecify.annotations.NullMarked;
