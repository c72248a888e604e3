package org.megdan.core.plans;

import java.util.List;

/** What a version says beside its goals. */
public record PlanContext(List<Chapter> chapters, List<Stage> stages, List<TargetGroup> groups, List<KeptText> kept) {}
