/**
 * Owns the launcher's verbs as a set: arguments, help, exit codes and languages of the terminal. Each verb is a {@link
 * org.megdan.platform.console.Verb} that its own module registers; this module never knows what a verb does.
 */
@ApplicationModule(
        id = "platform.console",
        displayName = "platform · console",
        allowedDependencies = {"platform.web"})
@NullMarked
package org.megdan.platform.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
