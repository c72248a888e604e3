/**
 * Owns immutable published documents pinned by a content hash. Never changes one: a correction is a new snapshot.
 */
@ApplicationModule(
        id = "platform.snapshots",
        displayName = "platform · snapshots",
        allowedDependencies = {"platform.web", "platform.files", "platform.hashes", "platform.privacy"})
@NullMarked
package org.megdan.platform.snapshots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
