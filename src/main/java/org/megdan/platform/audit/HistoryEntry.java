package org.megdan.platform.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act as a page shows it.
 *
 * @param actor the name on the day of the act, empty for anyone who was not signed in
 * @param action a message key
 */
public record HistoryEntry(long id, Instant at, String actor, String action, String module, List<Change> changes) {

    /** One value that differs; null for what was not there. The label is a message key, when there is one. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
