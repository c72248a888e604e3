package org.megdan.platform.database.room;

import java.nio.file.Path;

/** A folder that this node writes into; whoever does brings it as a bean, so that {@link DiskRoom} looks at its disk. */
public record WrittenFolder(Path folder) {}
