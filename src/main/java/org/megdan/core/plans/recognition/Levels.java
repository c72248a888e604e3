package org.megdan.core.plans.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.Level;

/** The order of levels in this document: the usual one until the document shows another. */
final class Levels {

    /** „Цел“ alone: strategic when it stands outermost, specific below something. */
    static final String GOAL = "GOAL";

    private final List<String> order = new ArrayList<>(Level.USUAL_ORDER);
    private final Map<String, String> byStyle = new HashMap<>();

    String named(String level, @Nullable NodeDraft parent) {
        if (!level.equals(GOAL)) {
            return level;
        }
        return parent == null ? Level.STRATEGIC_GOAL : Level.SPECIFIC_GOAL;
    }

    boolean isAbove(String level, String other) {
        return rank(level) < rank(other);
    }

    private int rank(String level) {
        var rank = order.indexOf(level.equals(GOAL) ? Level.STRATEGIC_GOAL : level);
        return rank < 0 ? order.size() : rank;
    }

    /** The document puts the level right under another one. */
    void place(String level, String under) {
        order.remove(level);
        order.add(Math.min(order.size(), rank(under) + 1), level);
    }

    void learn(String style, String level) {
        byStyle.putIfAbsent(style, level);
    }

    /** The level of a node that only has a number. */
    String of(String style, @Nullable NodeDraft parent) {
        var known = byStyle.get(style);
        if (known != null && (parent == null || isAbove(parent.level, known))) {
            return known;
        }
        return parent == null ? Level.STRATEGIC_GOAL : Level.below(parent.level);
    }
}
