package org.megdan.core.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may say of an activity in one form. */
public record ActivityEdit(
        String title,
        @Nullable UUID responsibleId,
        List<UUID> partners,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public ActivityEdit {
        title = Text.line(title);
        partners = partners.stream().distinct().toList();
        if (title.isEmpty()) {
            throw new PlanRefusal("plans.refused.no-title");
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new PlanRefusal("plans.refused.ends-before-start");
        }
    }
}
