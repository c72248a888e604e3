/** Rows of a file, whatever program saved it. */
@NullMarked
package org.megdan.desk.team.intake.table;

import org.jspecify.annotations.NullMarked;
