package org.megdan.desk.strategy.versions;

import java.util.Optional;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.core.plans.outline.OutlineAdoption;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds versions through the viewer; what is not found is a 404. */
@Component
class VersionFinder {

    private final PlanShelf shelf;

    VersionFinder(PlanShelf shelf) {
        this.shelf = shelf;
    }

    PlanVersion get(String slug, int number, Viewer viewer) {
        return shelf.version(slug, number, viewer).orElseThrow(NotFound::new);
    }

    /** What the document says of its adoption; of the first version alone, since later ones are adopted anew. */
    Optional<OutlineAdoption> statedAdoption(PlanVersion draft) {
        return draft.number() == 1 ? shelf.statedAdoption(draft) : Optional.empty();
    }

    /** Adopted versions are no drafts any more: the addresses of a draft's acts are gone. */
    PlanVersion draft(String slug, int number, Viewer viewer) {
        var version = get(slug, number, viewer);
        if (!version.isDraft()) {
            throw new NotFound();
        }
        return version;
    }
}
