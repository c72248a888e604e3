/** Tasks that people give each other and themselves, with helpers; who is away and who stands in; one list of all that waits. */
@NullMarked
package org.megdan.desk.team.todos;

import org.jspecify.annotations.NullMarked;
