/** The code of ethics in versions, and who signed which. */
@NullMarked
package org.megdan.desk.membership.code;

import org.jspecify.annotations.NullMarked;
