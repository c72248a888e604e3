package org.megdan.desk.api.acts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Actors;
import org.springframework.stereotype.Component;

/** Ids in a body that must be somebody's. */
@Component
class KnownActors {

    private static final int MOST = 100;

    private final Actors actors;

    KnownActors(Actors actors) {
        this.actors = actors;
    }

    UUID one(String field, UUID id) {
        return all(field, List.of(id)).getFirst();
    }

    /** Each once. */
    List<UUID> all(String field, @Nullable List<@Nullable UUID> ids) {
        var named = Fields.list(field, ids, MOST).stream().distinct().toList();
        if (actors.names(named).size() != named.size()) {
            throw Fields.wrong(field);
        }
        return named;
    }
}
