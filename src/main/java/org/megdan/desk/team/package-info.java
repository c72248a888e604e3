/**
 * How the team of the network shares its work: functions with their cards, tasks with helpers, meetings, absences, mentors, and
 * what is handed over when somebody leaves.
 */
@ApplicationModule(
        id = "desk.team",
        displayName = "desk · team",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.api",
            "platform.audit",
            "platform.hashes",
            "platform.identity",
            "platform.mail",
            "platform.privacy",
            "core.actors",
            "core.plans"
        })
@NullMarked
package org.megdan.desk.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
