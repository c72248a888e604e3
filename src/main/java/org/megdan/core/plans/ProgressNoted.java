package org.megdan.core.plans;

import java.util.UUID;

/** Somebody said how an activity stands. */
public record ProgressNoted(UUID planId, UUID actionPlanId, UUID activityId) {}
