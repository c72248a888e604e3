package org.megdan.core.plans;

import java.util.UUID;

/** A version can be seen by anyone, or no longer. */
public record PlanPublished(UUID planId, UUID versionId) {}
