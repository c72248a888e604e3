package org.megdan.core.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person may say of a stage in one form. */
public record StageEdit(
        String name,
        Stage.Kind kind,
        String period,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String description) {

    public StageEdit {
        name = Text.line(name);
        period = Text.line(period);
        description = Text.clean(description);
        if (name.isEmpty()) {
            throw new PlanRefusal("plans.refused.no-title");
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new PlanRefusal("plans.refused.ends-before-start");
        }
    }
}
