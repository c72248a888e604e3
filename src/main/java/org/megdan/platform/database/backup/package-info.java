/**
 * The inside of a backup: what tables there are, how their rows travel, what the manifest says.
 */
@NullMarked
package org.megdan.platform.database.backup;

import org.jspecify.annotations.NullMarked;
