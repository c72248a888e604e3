package org.megdan.core.plans;

/** The levels that have a name of their own on screen; a document may bring others. */
public final class Level {

    public static final String STRATEGIC_GOAL = "STRATEGIC_GOAL";
    public static final String SPECIFIC_GOAL = "SPECIFIC_GOAL";
    public static final String PRIORITY = "PRIORITY";
    public static final String MEASURE = "MEASURE";
    public static final String TASK = "TASK";
    public static final String ACTIVITY = "ACTIVITY";

    private Level() {}
}
