/** What indicators and budget lines are about, seen through the viewer, and how typed values are read. */
@NullMarked
package org.megdan.desk.strategy.subjects;

import org.jspecify.annotations.NullMarked;
