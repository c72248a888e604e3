/**
 * Membership and the network's recommendation: criteria, applications and the board's decision on them, the code of ethics and
 * who signed it, yearly renewal, fees, suspension and leaving. That somebody is a member is a tie of {@code core.actors} and
 * nothing here; this begins and ends it.
 */
@ApplicationModule(
        id = "desk.membership",
        displayName = "desk · membership",
        allowedDependencies = {
            "platform.web",
            "platform.access",
            "platform.api",
            "platform.audit",
            "platform.export",
            "platform.files",
            "platform.hashes",
            "platform.identity",
            "platform.lists",
            "platform.mail",
            "platform.privacy",
            "platform.search",
            "core.actors",
            "core.actors::places",
            "core.actors::topics",
            "core.plans"
        })
@NullMarked
package org.megdan.desk.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
