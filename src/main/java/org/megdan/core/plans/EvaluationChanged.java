package org.megdan.core.plans;

import java.util.UUID;

/** An evaluation or one of its questions changed. */
public record EvaluationChanged(UUID planId, UUID evaluationId) {}
