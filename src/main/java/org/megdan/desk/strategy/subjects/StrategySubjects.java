package org.megdan.desk.strategy.subjects;

import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds what may be measured through the viewer. */
@Component
public class StrategySubjects {

    private final PlanShelf shelf;

    StrategySubjects(PlanShelf shelf) {
        this.shelf = shelf;
    }

    /** Of the strategy's current version; six queries. */
    public Subjects get(String slug, Viewer viewer) {
        return shelf.tree(slug, null, viewer).map(Subjects::new).orElseThrow(NotFound::new);
    }
}
