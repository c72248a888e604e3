/** Meetings of the team by day, with notes and with the tasks that follow from them. */
@NullMarked
package org.megdan.desk.team.meetings;

import org.jspecify.annotations.NullMarked;
