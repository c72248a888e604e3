package org.megdan.desk.people.cards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.places.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves an actor and, where the form names one that is not in the list yet, the place as well: both or neither. */
@Component
class SaveActor {

    private final Actors actors;
    private final Places places;

    SaveActor(Actors actors, Places places) {
        this.actors = actors;
        this.places = places;
    }

    @Transactional
    public UUID create(ActorForm form, ActorKind kind) {
        return actors.create(form.draft(kind, where(form)), form.about());
    }

    @Transactional
    public void correct(ActorCard card, ActorForm form) {
        actors.correct(card.id(), form.seenVersion(), form.draft(card.kind(), where(form)), form.about());
    }

    private @Nullable UUID where(ActorForm form) {
        return form.isNewlyPlaced()
                ? places.at(
                        ActorForm.plain(form.newPlace()),
                        ActorForm.plain(form.newMunicipality()),
                        ActorForm.plain(form.newProvince()))
                : form.place();
    }
}
