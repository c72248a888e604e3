/** A form as a list of its fields: one page for all of them, with errors, a stale edit and history told alike. */
@NullMarked
package org.megdan.desk.strategy.forms;

import org.jspecify.annotations.NullMarked;
