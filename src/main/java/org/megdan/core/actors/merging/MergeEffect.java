package org.megdan.core.actors.merging;

import java.util.List;

/** What a merge does, or did, to all that named the record that goes. */
public record MergeEffect(List<Part> parts) {

    /**
     * Rows of one table.
     *
     * @param place the table, schema first
     * @param moved now name the kept record
     * @param dropped the kept record has the same already
     */
    public record Part(String place, int moved, int dropped) {}

    public MergeEffect {
        parts = List.copyOf(parts);
    }
}
