package org.megdan.core.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person may say of a draft as a whole; the note says why it differs from the version before. */
public record DraftWords(
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String note) {

    static DraftWords of(NewPlan words, String note) {
        return new DraftWords(words.title(), words.startsOn(), words.endsOn(), Text.clean(note));
    }

    public static DraftWords of(PlanVersion draft) {
        return new DraftWords(draft.title(), draft.startsOn(), draft.endsOn(), draft.note());
    }
}
