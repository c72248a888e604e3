package org.megdan.platform.web.gate;

import java.util.HashMap;
import java.util.Map;

/** Few large bodies arrive at a time, and of one person fewer. */
class Turns {

    private static final int MOST = 16;
    private static final int MOST_OF_ONE = 4;

    private final Map<String, Integer> taken = new HashMap<>();

    synchronized boolean take(String who) {
        var all = taken.values().stream().mapToInt(Integer::intValue).sum();
        var own = taken.getOrDefault(who, 0);
        if (all >= MOST || own >= MOST_OF_ONE) {
            return false;
        }
        taken.put(who, own + 1);
        return true;
    }

    synchronized void giveBack(String who) {
        taken.computeIfPresent(who, (one, own) -> own == 1 ? null : own - 1);
    }
}
