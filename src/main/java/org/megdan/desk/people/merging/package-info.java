/** The same person or organisation, written down twice: both records side by side, one of them, and back. */
@NullMarked
package org.megdan.desk.people.merging;

import org.jspecify.annotations.NullMarked;
