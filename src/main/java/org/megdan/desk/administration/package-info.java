/**
 * The administrator's verbs: backup, restore, export, the check of the log, the way back in and the end of a lost key, each a thin word for what another module does. Never serves a page.
 */
@ApplicationModule(
        id = "desk.administration",
        displayName = "desk · administration",
        allowedDependencies = {
            "platform.console",
            "platform.database",
            "platform.audit",
            "platform.access",
            "platform.identity",
            "platform.web",
            "platform.witness",
            "core.actors",
            "core.plans"
        })
@NullMarked
package org.megdan.desk.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
