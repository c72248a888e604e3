package org.megdan.core.plans;

import java.util.List;

/**
 * The levels a node can have, outermost first, each with a name of its own on screen. Names, not an enum: a document or a
 * coordinator's words may bring others.
 */
public final class Level {

    public static final String STRATEGIC_GOAL = "STRATEGIC_GOAL";
    public static final String PRIORITY = "PRIORITY";
    public static final String SPECIFIC_GOAL = "SPECIFIC_GOAL";
    public static final String MEASURE = "MEASURE";
    public static final String TASK = "TASK";
    public static final String ACTIVITY = "ACTIVITY";

    /** The order that documents use unless they show another. */
    public static final List<String> USUAL_ORDER =
            List.of(STRATEGIC_GOAL, PRIORITY, SPECIFIC_GOAL, MEASURE, TASK, ACTIVITY);

    private Level() {}

    /** What stands usually right below the level in a document that only numbers. */
    public static String below(String level) {
        return switch (level) {
            case STRATEGIC_GOAL -> SPECIFIC_GOAL;
            case PRIORITY -> MEASURE;
            case SPECIFIC_GOAL -> TASK;
            default -> ACTIVITY;
        };
    }
}
