package org.megdan.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act as it goes into the log.
 *
 * @param action a message key of the acting module, such as {@code plans.node.retitled}
 * @param context the larger thing the subject belongs to (a plan), by which its history is also found
 * @param before what was there: a record or map of plain values, null for what is new; never a secret
 * @param after what is there now, null for what is gone
 */
public record Act(
        String action,
        String subjectKind,
        UUID subjectId,
        @Nullable UUID context,
        @Nullable Object before,
        @Nullable Object after) {

    public Act in(UUID larger) {
        return new Act(action, subjectKind, subjectId, larger, before, after);
    }
}
