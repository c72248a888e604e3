package org.megdan.desk.reports;

import java.time.Clock;
import java.time.LocalDate;
import org.megdan.platform.web.Language;
import org.springframework.stereotype.Component;

/** The day where the network lives. */
@Component
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate inTheNetwork() {
        return LocalDate.now(clock.withZone(Language.ZONE));
    }
}
