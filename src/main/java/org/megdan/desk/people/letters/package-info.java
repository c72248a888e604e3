/** Letters that were not sent, for the administrator. */
@NullMarked
package org.megdan.desk.people.letters;

import org.jspecify.annotations.NullMarked;
