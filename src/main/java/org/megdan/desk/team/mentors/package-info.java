/** Mentors and those who learn by doing with them: what for, on which task, what was said, how it ended. */
@NullMarked
package org.megdan.desk.team.mentors;

import org.jspecify.annotations.NullMarked;
