/**
 * Owns how texts and tables that people's own programs have saved are told apart: their letters and what parts their cells.
 * Never knows what they are about. Reads nothing else, so that it may run in a process apart.
 */
@ApplicationModule(
        id = "platform.tables",
        displayName = "platform · tables",
        allowedDependencies = {})
@NullMarked
package org.megdan.platform.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
