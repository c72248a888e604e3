/**
 * The demonstration: fills an empty network from the source texts and an invented cast, and prints who can sign in. Never
 * runs outside the profile {@code demo}, never touches what is already there.
 */
@ApplicationModule(
        id = "desk.demo",
        displayName = "desk · demo",
        allowedDependencies = {
            "platform.access",
            "platform.console",
            "platform.identity",
            "platform.web",
            "core.actors",
            "core.actors::audiences",
            "core.actors::consents",
            "core.actors::engaged",
            "core.actors::places",
            "core.actors::topics",
            "core.measures",
            "core.plans",
            "core.plans::outline"
        })
@NullMarked
package org.megdan.desk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
