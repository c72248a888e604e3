package org.megdan.core.plans;

import java.util.UUID;

/** An evaluation was begun, edited, shown, hidden or thrown away, or one of its questions changed. */
public record EvaluationChanged(UUID planId, UUID evaluationId) {}
