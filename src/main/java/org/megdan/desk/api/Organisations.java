package org.megdan.desk.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Actors;
import org.springframework.stereotype.Component;

/** Names behind ids, without those of persons. */
@Component
public class Organisations {

    private final Actors actors;

    Organisations(Actors actors) {
        this.actors = actors;
    }

    /** One query. */
    public Names of(Collection<UUID> ids) {
        var named = new HashMap<UUID, Named>();
        // what was adopted names a merged record by the id that it had
        actors.names(ids).forEach((asked, actor) -> {
            if (!actor.kind().isHuman()) {
                named.put(asked, new Named(actor.id(), actor.name(), actor.slug()));
            }
        });
        return new Names(named);
    }

    public record Names(Map<UUID, Named> known) {

        public List<Named> of(Collection<UUID> ids) {
            return ids.stream().map(known::get).filter(Objects::nonNull).toList();
        }

        public @Nullable Named of(@Nullable UUID id) {
            return id == null ? null : known.get(id);
        }
    }
}
