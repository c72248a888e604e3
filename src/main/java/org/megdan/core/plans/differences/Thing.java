package org.megdan.core.plans.differences;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.PlanDifference.Kind;

/**
 * Any part of a strategy as the comparison sees it.
 *
 * @param parent what it stands below; null at the top
 * @param fields name to text, in the order in which a reader wants them
 */
record Thing(
        Kind kind,
        UUID id,
        @Nullable UUID parent,
        String level,
        String label,
        String below,
        Map<String, String> fields) {}
