package org.megdan.platform.identity.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;

/** Buckets of a while in which there is no room to write: of this node alone, the longest unused forgotten first. */
class FleetingBuckets {

    private static final int MOST = 20_000;
    private static final double MILLIS = 1000;

    private final LinkedHashMap<String, Level> levels = new LinkedHashMap<>(64, 0.75f, true);

    synchronized boolean take(String name, double size, double perSecond, Instant now) {
        var tokens = tokens(name, size, perSecond, now);
        var granted = tokens >= 1;
        levels.put(name, new Level(granted ? tokens - 1 : tokens, now));
        if (levels.size() > MOST) {
            levels.pollFirstEntry();
        }
        return granted;
    }

    /** Whether nothing could be taken now; leaves no level. */
    synchronized boolean isEmpty(String name, double size, double perSecond, Instant now) {
        return tokens(name, size, perSecond, now) < 1;
    }

    private double tokens(String name, double size, double perSecond, Instant now) {
        var level = levels.getOrDefault(name, new Level(size, now));
        var passed = Math.max(0, Duration.between(level.at(), now).toMillis() / MILLIS);
        return Math.min(size, level.tokens() + perSecond * passed);
    }

    synchronized void forget(String name) {
        levels.remove(name);
    }

    private record Level(double tokens, Instant at) {}
}
