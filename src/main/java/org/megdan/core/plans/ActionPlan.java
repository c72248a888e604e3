package org.megdan.core.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a year on one version of a strategy.
 *
 * @param number 1, or more when the year's plan was revised
 * @param shared anyone may see it; else it is internal
 */
public record ActionPlan(
        UUID id,
        UUID planId,
        UUID versionId,
        String slug,
        String planTitle,
        int year,
        int number,
        PlanVersion.State state,
        boolean shared,
        String note,
        int lock,
        @Nullable Adoption adoption) {

    public boolean isDraft() {
        return state == PlanVersion.State.DRAFT;
    }
}
