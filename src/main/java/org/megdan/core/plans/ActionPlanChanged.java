package org.megdan.core.plans;

import java.util.UUID;

/** A draft of a plan of the year changed. */
public record ActionPlanChanged(UUID planId, UUID actionPlanId) {}
