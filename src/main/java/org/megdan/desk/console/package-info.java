/**
 * The launcher's verbs: serve, demo, import, export, backup, restore, bench. Each is one class; what it does belongs to the
 * module that owns it. Runs before Spring where no server is needed.
 */
@ApplicationModule(
        id = "desk.console",
        displayName = "desk · console",
        allowedDependencies = {"platform.web", "platform.database", "core.plans", "core.plans::outline", "core.actors"})
@NullMarked
package org.megdan.desk.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
