package org.megdan.core.measures;

/** Where a reading is on its way to count; only an approved one does. */
public enum ReadingState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    SUPERSEDED;

    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    public String key() {
        return "measures.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
