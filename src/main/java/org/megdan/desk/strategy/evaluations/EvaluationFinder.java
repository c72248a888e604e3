package org.megdan.desk.strategy.evaluations;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Stage;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds evaluations, and the strategy around them, through the viewer. */
@Component
class EvaluationFinder {

    private final PlanShelf shelf;
    private final Evaluations evaluations;

    EvaluationFinder(PlanShelf shelf, Evaluations evaluations) {
        this.shelf = shelf;
        this.evaluations = evaluations;
    }

    PlanVersion strategy(String slug, Viewer viewer) {
        return shelf.version(slug, null, viewer).orElseThrow(NotFound::new);
    }

    Evaluation get(String slug, UUID id, Viewer viewer) {
        return evaluations
                .find(id, viewer)
                .filter(found -> found.slug().equals(slug))
                .orElseThrow(NotFound::new);
    }

    Evaluation.Question question(Evaluation evaluation, UUID id) {
        return evaluation.question(id).orElseThrow(NotFound::new);
    }

    /** What questions may be about: the draft where there is one, since a change may be seen only there. */
    PlanTree nodes(String slug, Viewer viewer) {
        var number = shelf.draft(slug, viewer).map(PlanVersion::number).orElse(null);
        return shelf.tree(slug, number, viewer).orElseThrow(NotFound::new);
    }

    Map<UUID, Stage> stages(PlanVersion version) {
        return shelf.context(version).stages().stream()
                .collect(Collectors.toMap(
                        Stage::id, stage -> stage, (first, second) -> first, java.util.LinkedHashMap::new));
    }
}
