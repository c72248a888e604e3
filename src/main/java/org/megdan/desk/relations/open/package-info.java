/** What anybody may know: partner organisations that are presented, and experts who agreed to be. */
@NullMarked
package org.megdan.desk.relations.open;

import org.jspecify.annotations.NullMarked;
