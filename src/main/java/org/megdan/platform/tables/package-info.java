/**
 * Owns the reading of texts and tables that people's own programs have saved: their letters, what parts their cells, their
 * rows within limits. Never knows what they are about. Uses nothing else of ours, so that it may run in a process apart.
 */
@ApplicationModule(
        id = "platform.tables",
        displayName = "platform · tables",
        allowedDependencies = {})
@NullMarked
package org.megdan.platform.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
