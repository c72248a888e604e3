/** Whether there is room to write: on the disks of everything that is written, and in the database. */
@NamedInterface("room")
@NullMarked
package org.megdan.platform.database.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
