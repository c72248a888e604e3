package org.megdan.desk.strategy.versions;

import java.util.List;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.web.Crumb;

/** Which of these evaluations led to a version. */
record Because(List<Evaluation> evaluations) {

    List<Crumb> of(PlanVersion version) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.revisions().contains(version.id()))
                .map(evaluation -> new Crumb(
                        evaluation.title(), "/strategy/" + version.slug() + "/evaluations/" + evaluation.id()))
                .toList();
    }
}
