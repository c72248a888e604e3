package org.megdan.core.plans;

import java.util.UUID;

/** A node of another strategy, by its stable id, that a node of this one carries out. */
public record CarriesOut(UUID targetPlanId, UUID targetNodeId) {}
