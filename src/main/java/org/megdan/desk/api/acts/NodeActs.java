package org.megdan.desk.api.acts;

import java.util.UUID;
import org.megdan.core.plans.Drafts;
import org.megdan.core.plans.PlanShelf;
import org.megdan.core.plans.StaleEdit;
import org.megdan.platform.access.Needs;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.api.Acts;
import org.megdan.platform.api.Done;
import org.megdan.platform.api.Sent;
import org.megdan.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A node of a strategy's open draft, with the version that a change must name. */
@Needs("plans.edit")
@RestController
@RequestMapping("/api/v1/strategies/{slug}/draft/nodes/{id}")
class NodeActs {

    private final Acts acts;
    private final PlanShelf shelf;
    private final Drafts drafts;
    private final KnownActors actors;

    NodeActs(Acts acts, PlanShelf shelf, Drafts drafts, KnownActors actors) {
        this.acts = acts;
        this.shelf = shelf;
        this.drafts = drafts;
        this.actors = actors;
    }

    @GetMapping
    DraftNode show(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        return DraftNode.of(drafts.node(draft(slug, viewer), id));
    }

    @PatchMapping
    ResponseEntity<byte[]> edit(@PathVariable String slug, @PathVariable UUID id, Viewer viewer, Sent sent) {
        return acts.once(sent, NodeBody.class, body -> {
            var draft = draft(slug, viewer);
            var before = drafts.node(draft, id);
            try {
                return Done.of(DraftNode.of(drafts.edit(draft, id, body.lock(), body.over(before.edit(), actors))));
            } catch (StaleEdit stale) {
                throw new StaleNode(DraftNode.of(before));
            }
        });
    }

    private UUID draft(String slug, Viewer viewer) {
        return shelf.draft(slug, viewer).orElseThrow(NotFound::new).id();
    }
}
