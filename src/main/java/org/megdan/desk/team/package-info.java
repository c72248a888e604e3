/**
 * Persons, organisations and their ties, kept by the coordinator one by one or brought in from a file; and how the team of the network
 * shares its work: functions with their cards, tasks with helpers, meetings, mentors, and what is
 * handed over when somebody leaves. Never decides itself whether two records are one
 * person: that is the actors' question.
 */
@ApplicationModule(
        id = "desk.team",
        displayName = "desk · team",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.audit",
            "platform.export",
            "platform.hashes",
            "platform.identity",
            "platform.mail",
            "platform.privacy",
            "platform.tables",
            "platform.apart",
            "platform.charts",
            "core.actors",
            "core.actors::audiences",
            "core.actors::consents",
            "core.actors::engaged",
            "core.actors::merging",
            "core.actors::places",
            "core.actors::topics",
            "core.plans"
        })
@NullMarked
package org.megdan.desk.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
