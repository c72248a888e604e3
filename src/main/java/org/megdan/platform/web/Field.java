package org.megdan.platform.web;

import org.jspecify.annotations.Nullable;

/** What the field templates compute. */
public final class Field {

    private Field() {}

    /** Ids of the notes that belong to a field, for {@code aria-describedby}; null when it has none. */
    public static @Nullable String describedBy(String id, String hint, @Nullable String error) {
        var hintId = hint.isEmpty() ? "" : id + "-hint";
        var errorId = error == null ? "" : id + "-error";
        var both = (hintId + " " + errorId).strip();
        return both.isEmpty() ? null : both;
    }
}
