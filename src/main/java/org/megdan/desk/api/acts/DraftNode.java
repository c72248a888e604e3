package org.megdan.desk.api.acts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.plans.EditableNode;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeEdit;

/**
 * A node of the open draft.
 *
 * @param version what a change must name, so that two editors don't overwrite each other
 */
record DraftNode(
        UUID id,
        int version,
        @Nullable UUID parent,
        String ref,
        String level,
        String code,
        String title,
        String description,
        List<String> otherWordings,
        List<String> footnotes,
        List<String> targetGroups,
        List<String> results,
        List<UUID> responsible,
        List<UUID> partners) {

    static DraftNode of(EditableNode node) {
        var edit = node.edit();
        return new DraftNode(
                node.id(),
                node.lock(),
                node.parentId(),
                node.ref(),
                edit.level(),
                edit.code(),
                edit.title(),
                edit.description(),
                edit.otherWordings(),
                edit.footnotes(),
                edit.targetGroups(),
                edit.results(),
                actors(edit, NodeActor.Role.RESPONSIBLE),
                actors(edit, NodeActor.Role.PARTNER));
    }

    private static List<UUID> actors(NodeEdit edit, NodeActor.Role role) {
        return edit.actors().stream()
                .filter(actor -> actor.role() == role)
                .map(NodeActor::actorId)
                .toList();
    }
}
