package org.megdan.core.plans;

import java.util.UUID;

/** The plan of a year can be seen by anyone, or no longer. */
public record ActionPlanShared(UUID planId, UUID actionPlanId) {}
