/**
 * Persons, organisations and their ties, kept by the coordinator one by one or brought in from a file; what they agreed to, and
 * whom a saved question names. Never decides itself whether two records are one person: that is the actors' question.
 */
@ApplicationModule(
        id = "desk.people",
        displayName = "desk · people",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.audit",
            "platform.export",
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
            "core.actors::topics"
        })
@NullMarked
package org.megdan.desk.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
