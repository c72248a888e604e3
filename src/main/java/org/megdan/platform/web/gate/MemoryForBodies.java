package org.megdan.platform.web.gate;

import java.util.HashMap;
import java.util.Map;

/**
 * So many bytes of bodies may lie in memory, and half of them for one place. What was announced counts, not what has come: the
 * server makes room for all of a form before its first byte.
 */
class MemoryForBodies {

    private final long most;
    private final Map<String, Long> taken = new HashMap<>();
    private long all;

    MemoryForBodies(long most) {
        this.most = most;
    }

    synchronized boolean take(String place, long bytes) {
        var own = taken.getOrDefault(place, 0L) + bytes;
        if (all + bytes > most || own > most / 2) {
            return false;
        }
        all += bytes;
        taken.put(place, own);
        return true;
    }

    synchronized void giveBack(String place, long bytes) {
        all -= bytes;
        taken.computeIfPresent(place, (one, own) -> own == bytes ? null : own - bytes);
    }
}
