package org.megdan.desk.site.data;

import java.util.List;
import org.megdan.core.plans.NodeView;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.PlanTree;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.access.Open;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is public, for programs; described by {@code /api/v1/openapi.yaml}, which a test holds against these handlers. */
@Open
@RestController
@RequestMapping("/api/v1")
class ApiController {

    private final PlanShelf shelf;

    ApiController(PlanShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/strategies")
    List<PlanVersion> strategies(Viewer viewer) {
        return shelf.all(viewer);
    }

    @GetMapping("/strategies/{slug}")
    PlanTree strategy(@PathVariable String slug, Viewer viewer) {
        return shelf.tree(slug, null, viewer).orElseThrow(NotFound::new);
    }

    @GetMapping("/strategies/{slug}/versions")
    List<PlanVersion> versions(@PathVariable String slug, Viewer viewer) {
        var versions = shelf.versions(slug, viewer);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return versions;
    }

    @GetMapping("/strategies/{slug}/nodes/{ref}")
    NodeView node(@PathVariable String slug, @PathVariable String ref, Viewer viewer) {
        return shelf.node(slug, ref, null, viewer).orElseThrow(NotFound::new);
    }
}
