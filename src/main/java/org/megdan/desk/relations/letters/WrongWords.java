package org.megdan.desk.relations.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Slows a place from which many words are tried that are in no letter; the newest places of this node. */
@Component
class WrongWords {

    private static final int MOST = 200;
    private static final int PLACES = 10_000;
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Map<String, Tries> tries = new LinkedHashMap<>();
    private final Clock clock;

    WrongWords(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int count, Instant since) {}

    synchronized void check(String place) {
        var known = tries.get(place);
        if (known != null && known.count() >= MOST && known.since().plus(WHILE).isAfter(clock.instant())) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "relations.still.too-many");
        }
    }

    synchronized void wrong(String place) {
        var known = tries.remove(place);
        tries.put(
                place,
                known == null || !known.since().plus(WHILE).isAfter(clock.instant())
                        ? new Tries(1, clock.instant())
                        : new Tries(known.count() + 1, known.since()));
        if (tries.size() > PLACES) {
            tries.remove(tries.keySet().iterator().next());
        }
    }
}
