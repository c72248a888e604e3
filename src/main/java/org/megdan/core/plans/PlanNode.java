package org.megdan.core.plans;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One goal, measure, task or activity: the same type at any depth.
 *
 * @param level what the document calls it, see {@link Level}; other words are allowed
 * @param code the number as the document has it; may be empty, may occur twice
 * @param ref the last part of its address, unique in the version
 * @param otherWordings how the document calls the same thing elsewhere
 * @param doubts what the reading was not sure of: message keys, for the coordinator only
 * @param sourceFrom first line in the source document, from 1
 * @param groups ids of target groups, in order
 */
public record PlanNode(
        UUID id,
        @Nullable UUID parentId,
        int position,
        String level,
        String code,
        String ref,
        String title,
        String description,
        List<String> otherWordings,
        List<String> footnotes,
        List<String> doubts,
        @Nullable Integer sourceFrom,
        @Nullable Integer sourceTo,
        int lock,
        List<UUID> groups,
        List<NodeActor> actors,
        List<CarriesOut> carriesOut) {

    public List<UUID> actors(NodeActor.Role role) {
        return actors.stream()
                .filter(actor -> actor.role() == role)
                .map(NodeActor::actorId)
                .toList();
    }

    /** The same node somewhere else, under another address, for these of its target groups. */
    public PlanNode placed(@Nullable UUID parent, int at, String address, List<UUID> targetGroups) {
        return new PlanNode(
                id,
                parent,
                at,
                level,
                code,
                address,
                title,
                description,
                otherWordings,
                footnotes,
                doubts,
                sourceFrom,
                sourceTo,
                lock,
                targetGroups,
                actors,
                carriesOut);
    }
}
