package org.megdan.core.plans;

import java.util.List;

/** Other strategies that a strategy carries out as a whole, and those that carry it out, by their current versions. */
public record PlanLinks(List<PlanVersion> carriesOut, List<PlanVersion> carriedOutBy) {}
