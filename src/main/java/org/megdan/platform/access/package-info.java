/**
 * Owns who is looking ({@link org.megdan.platform.access.Viewer}) and the rule that every handler declares
 * ({@link org.megdan.platform.access.Needs} or {@link org.megdan.platform.access.Open}). Never knows why somebody holds a right: that is
 * computed from ties by whoever implements {@link org.megdan.platform.access.Viewers}.
 */
@ApplicationModule(
        id = "platform.access",
        displayName = "platform · access",
        allowedDependencies = {})
@NullMarked
package org.megdan.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
