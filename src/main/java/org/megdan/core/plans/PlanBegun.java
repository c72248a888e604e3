package org.megdan.core.plans;

import java.util.UUID;

/** A strategy exists, as a draft. */
public record PlanBegun(UUID planId, UUID versionId) {}
