package org.megdan.core.plans.years;

import java.time.Clock;
import java.time.LocalDate;
import org.megdan.platform.web.Language;

/** The day it is where the network lives; after midnight there it is still yesterday in UTC. */
final class Today {

    private Today() {}

    static LocalDate by(Clock clock) {
        return LocalDate.now(clock.withZone(Language.ZONE));
    }
}
