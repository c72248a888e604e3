package org.megdan.core.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an activity stands, as somebody says.
 *
 * @param state any but LATE, which is computed
 * @param doneOn for DONE alone
 */
public record ProgressNote(
        ActivityRow.State state, @Nullable LocalDate doneOn, String note) {

    public ProgressNote {
        note = Text.clean(note);
        if (state == ActivityRow.State.LATE) {
            throw new IllegalArgumentException("late is computed");
        }
        if (state == ActivityRow.State.DONE && doneOn == null) {
            throw new PlanRefusal("plans.refused.done-without-date");
        }
        doneOn = state == ActivityRow.State.DONE ? doneOn : null;
    }
}
