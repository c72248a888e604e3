package org.megdan.core.actors.merging;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.cards.Naming;
import org.megdan.core.actors.merging.MergeWish.Field;
import org.springframework.stereotype.Component;

/** What the record that stays takes over, field by field, from the one that goes. */
@Component
class TakeOver {

    private final Steps steps;
    private final Clock clock;

    TakeOver(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    void take(UUID merge, MergeWish wish, ActorCard kept, ActorCard gone) {
        var name = of(Field.NAME, wish, kept, gone).name();
        var form = of(Field.LEGAL_FORM, wish, kept, gone).legalForm();
        var place = of(Field.PLACE, wish, kept, gone).place();
        steps.change(
                merge,
                Column.ACTOR,
                kept.id(),
                """
                name = :name, sort_name = :sortName, search_text = :lookUp, description = :description, eik = :eik,
                legal_form = :form, registry_no = :registryNo, place = :place::uuid, version = version + 1, changed_at = :at
                """,
                row -> row.param("name", name)
                        .param("sortName", Naming.sortName(kept.kind(), name))
                        .param("lookUp", Naming.lookUp(name))
                        .param(
                                "description",
                                of(Field.DESCRIPTION, wish, kept, gone).description())
                        .param("eik", of(Field.EIK, wish, kept, gone).eik())
                        .param("form", form == null ? null : form.name())
                        .param(
                                "registryNo",
                                of(Field.REGISTRY_NO, wish, kept, gone).registryNo())
                        .param("place", place == null ? null : place.id())
                        .param("at", Timestamp.from(clock.instant())));
    }

    private static ActorCard of(Field field, MergeWish wish, ActorCard kept, ActorCard gone) {
        return wish.takes(field) ? gone : kept;
    }
}
