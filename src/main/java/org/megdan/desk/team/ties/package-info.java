/** Ties begun, ended and confirmed. */
@NullMarked
package org.megdan.desk.team.ties;

import org.jspecify.annotations.NullMarked;
