/** Which donor may fund which goal or task: both say in the same words what they are about. */
@NullMarked
package org.megdan.desk.relations.funding;

import org.jspecify.annotations.NullMarked;
