package org.megdan.desk.strategy.evaluations;

import org.megdan.core.plans.Evaluation;
import org.megdan.core.plans.Evaluations;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.Plans;
import org.megdan.platform.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a revision because of an evaluation; where a draft is open already, that draft names the evaluation. */
@Component
class Replan {

    private final PlanShelf shelf;
    private final Plans plans;
    private final Evaluations evaluations;

    Replan(PlanShelf shelf, Plans plans, Evaluations evaluations) {
        this.shelf = shelf;
        this.plans = plans;
        this.evaluations = evaluations;
    }

    @Transactional
    public PlanVersion because(Evaluation evaluation, String note, Viewer viewer) {
        var newest = shelf.versions(evaluation.slug(), viewer).getFirst();
        var draft = newest.isDraft() ? newest : plans.revise(newest.id(), note);
        evaluations.ledTo(evaluation.id(), draft.id());
        return draft;
    }
}
