/** Persons and organisations as lists. */
@NullMarked
package org.megdan.desk.team.lists;

import org.jspecify.annotations.NullMarked;
