package org.megdan.desk.strategy.editing;

import java.util.Optional;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds what may be changed, through the viewer. */
@Component
class OpenNodes {

    private final PlanShelf shelf;
    private final Drafts drafts;

    OpenNodes(PlanShelf shelf, Drafts drafts) {
        this.shelf = shelf;
        this.drafts = drafts;
    }

    Optional<PlanVersion> draft(String slug, Viewer viewer) {
        return shelf.draft(slug, viewer);
    }

    /** The whole open draft; without one the address is not there. */
    PlanTree tree(String slug, Viewer viewer) {
        return draft(slug, viewer)
                .flatMap(draft -> shelf.tree(slug, draft.number(), viewer))
                .orElseThrow(NotFound::new);
    }

    OpenNode get(String slug, String ref, Viewer viewer) {
        var tree = tree(slug, viewer);
        var version = tree.version();
        var view = shelf.node(slug, ref, version.number(), viewer).orElseThrow(NotFound::new);
        return new OpenNode(tree, drafts.node(version.id(), view.id()), view.ancestors());
    }

    /** Where there is no draft: the node as it was adopted. */
    ClosedPage closed(String slug, String ref, NodeForm typed, Viewer viewer) {
        var view = shelf.node(slug, ref, null, viewer).orElseThrow(NotFound::new);
        var newest = shelf.versions(slug, viewer).getFirst();
        return new ClosedPage(slug, view.card().ref(), view.card().label(), newest.number(), typed);
    }
}
