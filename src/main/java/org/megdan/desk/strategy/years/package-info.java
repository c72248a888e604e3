/** The plan of a year: chosen tasks and their activities, as a list, a timeline and a calendar; adoption, sharing, progress. */
@NullMarked
package org.megdan.desk.strategy.years;

import org.jspecify.annotations.NullMarked;
