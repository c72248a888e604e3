/**
 * Officials, experts, journalists, partners and donors: views over ties, with what each needs beside the tie itself, and the
 * yearly question whether it is still right. Never keeps who somebody is or whether a tie holds: that is the actors'.
 */
@ApplicationModule(
        id = "desk.relations",
        displayName = "desk · relations",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.audit",
            "platform.charts",
            "platform.database::revocations",
            "platform.export",
            "platform.hashes",
            "platform.identity",
            "platform.lists",
            "platform.mail",
            "platform.privacy",
            "platform.search",
            "core.actors",
            "core.actors::consents",
            "core.actors::topics",
            "core.plans"
        })
@NullMarked
package org.megdan.desk.relations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
