package org.megdan.core.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may say of an evaluation in one form. */
public record EvaluationEdit(
        Evaluation.Kind kind,
        String title,
        Evaluation.State state,
        @Nullable UUID stageId,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public EvaluationEdit {
        title = Text.line(title);
        if (title.isEmpty()) {
            throw new PlanRefusal("plans.refused.no-title");
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new PlanRefusal("plans.refused.ends-before-start");
        }
    }
}
