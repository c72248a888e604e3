/** Nothing stays with a person who is gone: all that is theirs, whatever module it is of, passed on in one act and taken back within a week. */
@NullMarked
package org.megdan.desk.team.handover;

import org.jspecify.annotations.NullMarked;
