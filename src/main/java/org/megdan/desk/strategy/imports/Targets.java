package org.megdan.desk.strategy.imports;

import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** The version of a strategy that documents are brought into: its draft, and without one the newest. */
@Component
class Targets {

    private final PlanShelf shelf;

    Targets(PlanShelf shelf) {
        this.shelf = shelf;
    }

    PlanVersion get(String slug, Viewer viewer) {
        var versions = shelf.versions(slug, viewer);
        return versions.stream()
                .filter(PlanVersion::isDraft)
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .orElseThrow(NotFound::new);
    }
}
