/** Who is kept longer than the rules say, and what is decided about each. */
@NullMarked
package org.megdan.desk.protection.retention;

import org.jspecify.annotations.NullMarked;
