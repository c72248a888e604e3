package org.megdan.core.plans;

import java.util.UUID;

/** The plan of a year was adopted. */
public record ActionPlanAdopted(UUID planId, UUID actionPlanId) {}
