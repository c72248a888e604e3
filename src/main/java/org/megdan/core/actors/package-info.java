/**
 * Owns persons, organisations, the dated ties between them and the network that runs this installation. Rights follow
 * ties: a current tie grants them and its end takes them. Never knows how a person signs in.
 */
@ApplicationModule(
        id = "core.actors",
        displayName = "core · actors",
        allowedDependencies = {
            "platform.web",
            "platform.database::revocations",
            "platform.access",
            "platform.lists",
            "platform.privacy",
            "platform.identity",
            "platform.audit",
            "platform.search"
        })
@NullMarked
package org.megdan.core.actors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
