package org.megdan.core.plans.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.plans.Chapter;
import org.megdan.core.plans.PlanContent;
import org.megdan.core.plans.PlanNode;

/** The ids of a draft as its own export writes them into the column of keys. */
record Keys(Map<String, UUID> ids) {

    static final Keys NONE = new Keys(Map.of());

    static Keys of(PlanContent draft) {
        var ids = new HashMap<String, UUID>();
        Stream.concat(
                        draft.nodes().stream().map(PlanNode::id),
                        draft.chapters().stream().map(Chapter::id))
                .forEach(id -> ids.put(id.toString(), id));
        return new Keys(ids);
    }

    Optional<UUID> idOf(String key) {
        return Optional.ofNullable(ids.get(key));
    }
}
