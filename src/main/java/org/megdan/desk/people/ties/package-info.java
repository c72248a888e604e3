/** Ties begun, ended and confirmed. */
@NullMarked
package org.megdan.desk.people.ties;

import org.jspecify.annotations.NullMarked;
