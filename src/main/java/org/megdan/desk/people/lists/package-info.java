/** Persons and organisations as lists. */
@NullMarked
package org.megdan.desk.people.lists;

import org.jspecify.annotations.NullMarked;
