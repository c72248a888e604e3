package org.megdan.desk.api.years;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.ActionPlan;
import org.megdan.core.plans.PlanVersion;
import org.megdan.desk.api.strategies.Version;

/** A plan of a year in a list. */
record Year(
        UUID id,
        int year,
        int number,
        PlanVersion.State state,
        boolean shared,
        String note,
        Version.@Nullable Adopted adoption,
        String address) {

    static Year of(ActionPlan plan, String base) {
        return new Year(
                plan.id(),
                plan.year(),
                plan.number(),
                plan.state(),
                plan.shared(),
                plan.note(),
                Version.Adopted.of(plan.adoption()),
                base + "/years/" + plan.year());
    }
}
