package org.megdan.core.measures;

/** How an indicator stands, as a word. The rule that gives it is {@link StandingRule}. */
public enum Standing {
    ACHIEVED,
    ON_TRACK,
    BEHIND,
    /** A reading was due and none is approved. */
    NO_READING,
    /** There is nothing to compare with. */
    NO_TARGET;

    public String key() {
        return "measures.standing." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
