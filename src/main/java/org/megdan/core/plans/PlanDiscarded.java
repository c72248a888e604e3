package org.megdan.core.plans;

import java.util.UUID;

/** A draft is about to be thrown away; its rows are still there. */
public record PlanDiscarded(UUID planId, UUID versionId) {}
