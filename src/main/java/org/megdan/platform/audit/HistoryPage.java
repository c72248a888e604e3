package org.megdan.platform.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of history, newest first; {@code older} is what to ask for next, null when this is the end. */
public record HistoryPage(
        List<HistoryEntry> entries, @Nullable Long older) {

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
