/** Rows of a file, whatever program saved it. */
@NullMarked
package org.megdan.desk.people.intake.table;

import org.jspecify.annotations.NullMarked;
