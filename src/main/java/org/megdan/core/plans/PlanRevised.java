package org.megdan.core.plans;

import java.util.UUID;

/** A new draft was opened on the current version of a strategy. */
public record PlanRevised(UUID planId, UUID versionId) {}
