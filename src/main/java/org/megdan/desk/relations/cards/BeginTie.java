package org.megdan.desk.relations.cards;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorDraft;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Network;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.desk.relations.views.View;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings somebody into a view: their record, that of where they are, and the tie between them, all or nothing. */
@Component
class BeginTie {

    /** Said of a name that is like others: it is nobody's of them. */
    static final String NEW = "new";

    private final Actors actors;
    private final Ties ties;
    private final Network network;

    BeginTie(Actors actors, Ties ties, Network network) {
        this.actors = actors;
        this.ties = ties;
        this.network = network;
    }

    /** Records that may be theirs and that nobody has decided about. */
    List<ActorName> alike(View view, NewcomerForm form) {
        return isDecided(form.who()) ? List.of() : actors.lookAlikes(form.name(), view.kindOfFirst());
    }

    List<ActorName> places(View view, NewcomerForm form) {
        var where = form.plain(form.where());
        return where.isEmpty() || isDecided(form.whereTo()) ? List.of() : actors.lookAlikes(where, view.kindOfOther());
    }

    @Transactional
    public UUID begin(View view, NewcomerForm form) {
        var who = known(form.who()).orElseGet(() -> made(view.kindOfFirst(), form.name()));
        var where = form.plain(form.where());
        var to = where.isEmpty()
                ? network.profile().orElseThrow().organisation()
                : known(form.whereTo()).orElseGet(() -> made(view.kindOfOther(), where));
        return ties.begin(new TieDraft(
                who,
                to,
                view.tieKind(),
                form.plain(form.title()),
                Objects.requireNonNull(form.since()),
                form.until(),
                form.plain(form.source())));
    }

    private UUID made(ActorKind kind, String name) {
        return actors.create(new ActorDraft(kind, name.strip(), "", null));
    }

    private Optional<UUID> known(@Nullable String chosen) {
        return isDecided(chosen) && !NEW.equals(chosen)
                ? actors.find(UUID.fromString(Objects.requireNonNull(chosen))).map(ActorName::id)
                : Optional.empty();
    }

    private static boolean isDecided(@Nullable String chosen) {
        return chosen != null && (chosen.equals(NEW) || chosen.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }
}
