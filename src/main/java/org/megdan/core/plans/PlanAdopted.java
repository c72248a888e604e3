package org.megdan.core.plans;

import java.util.UUID;

/** A version of a strategy was adopted. */
public record PlanAdopted(UUID planId, UUID versionId) {}
