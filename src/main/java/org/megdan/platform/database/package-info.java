/**
 * Owns the PostgreSQL server that Megdan starts for itself, the two database roles, the settings that are asserted at
 * start, schema migrations, stamps that tell caches of changes, the backup that round-trips, what was taken away and stays
 * so when an older backup comes back, and whether there is room to write. Never holds business rules.
 */
@ApplicationModule(
        id = "platform.database",
        displayName = "platform · database",
        allowedDependencies = {"platform.hashes"})
@NullMarked
package org.megdan.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
