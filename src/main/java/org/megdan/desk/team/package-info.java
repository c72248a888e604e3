/**
 * The few people pages that the spine needs: persons, organisations and their ties, kept by the coordinator.
 */
@ApplicationModule(
        id = "desk.team",
        displayName = "desk · team",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.audit",
            "platform.identity",
            "platform.mail",
            "core.actors"
        })
@NullMarked
package org.megdan.desk.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
