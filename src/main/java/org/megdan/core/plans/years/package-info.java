/** The plan of a year: tasks chosen, activities, and beside them how it goes. */
@NullMarked
package org.megdan.core.plans.years;

import org.jspecify.annotations.NullMarked;
