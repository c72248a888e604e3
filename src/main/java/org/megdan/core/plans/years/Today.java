package org.megdan.core.plans.years;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the network lives; after midnight there it is still yesterday in UTC. */
final class Today {

    private static final ZoneId HERE = ZoneId.of("Europe/Sofia");

    private Today() {}

    static LocalDate by(Clock clock) {
        return LocalDate.now(clock.withZone(HERE));
    }
}
