package org.megdan.core.measures;

/** What an indicator speaks of: how a goal or task advances, or which capacity is needed and how much of it is there. */
public enum IndicatorKind {
    PROGRESS,
    CAPACITY;

    public String key() {
        return "measures.kind." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
