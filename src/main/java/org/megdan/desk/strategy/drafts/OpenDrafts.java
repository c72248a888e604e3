package org.megdan.desk.strategy.drafts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.plans.PlanContext;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds drafts and their parts through the viewer. */
@Component
class OpenDrafts {

    private final PlanShelf shelf;
    private final List<PartKind> kinds;

    OpenDrafts(PlanShelf shelf, List<PartKind> kinds) {
        this.shelf = shelf;
        this.kinds = List.copyOf(kinds);
    }

    List<PartKind> kinds() {
        return kinds;
    }

    PartKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<PlanVersion> find(String slug, Viewer viewer) {
        return shelf.draft(slug, viewer);
    }

    PlanVersion get(String slug, Viewer viewer) {
        return find(slug, viewer).orElseThrow(NotFound::new);
    }

    /** The newest version of a strategy that has no draft. */
    PlanVersion newest(String slug, Viewer viewer) {
        return shelf.versions(slug, viewer).stream().findFirst().orElseThrow(NotFound::new);
    }

    PlanContext context(PlanVersion draft) {
        return shelf.context(draft);
    }

    /** How many goals and tasks name the target group. */
    long naming(PlanVersion draft, UUID group, Viewer viewer) {
        return shelf.tree(draft.slug(), draft.number(), viewer).stream()
                .flatMap(tree -> tree.rows().stream())
                .filter(row -> row.groups().contains(group))
                .count();
    }
}
