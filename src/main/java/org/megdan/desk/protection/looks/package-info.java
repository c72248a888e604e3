/** Who looked at whom, for those who may read the log of acts. */
@NullMarked
package org.megdan.desk.protection.looks;

import org.jspecify.annotations.NullMarked;
