package org.megdan.desk.membership.introductions;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.core.actors.Alike;
import org.megdan.core.actors.ContactPoint;
import org.megdan.core.actors.Newcomers;
import org.megdan.core.actors.Probe;
import org.megdan.core.actors.TieDraft;
import org.megdan.core.actors.Ties;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an introduced organisation its record, one that stood already or a new one, and lets whoever introduced it speak for it. */
@Component
class AcceptIntroduction {

    private final Introductions introductions;
    private final Actors actors;
    private final Newcomers newcomers;
    private final Ties ties;
    private final Delegates delegates;

    AcceptIntroduction(
            Introductions introductions, Actors actors, Newcomers newcomers, Ties ties, Delegates delegates) {
        this.introductions = introductions;
        this.actors = actors;
        this.newcomers = newcomers;
        this.ties = ties;
        this.delegates = delegates;
    }

    /** Records that may be the same, the likeliest first; persons and the dead are none. */
    List<Alike> alike(Introduction one) {
        var eik = Objects.requireNonNullElse(one.eik(), "");
        var probe = new Probe(0, one.kind(), one.name(), eik, List.of(one.email()), List.of());
        return newcomers.alike(List.of(probe)).stream()
                .filter(found -> IntroductionForm.KINDS.contains(found.actor().kind()))
                .sorted(Comparator.comparing(Alike::isCertain).reversed())
                .toList();
    }

    /** @param known the record that it has already, null for a new one */
    @Transactional
    public ActorName run(Introduction one, @Nullable ActorName known) {
        var organisation = known == null ? made(one) : known;
        if (!delegates.of(organisation.id()).contains(one.person())) {
            ties.begin(new TieDraft(one.person(), organisation.id(), "DELEGATE", one.role(), ties.today(), null, ""));
        }
        introductions.answer(one, organisation.id(), "");
        return organisation;
    }

    private ActorName made(Introduction one) {
        UUID id = actors.create(one.draft());
        actors.addContact(id, ContactPoint.Kind.EMAIL, one.email(), "", false);
        return actors.find(id).orElseThrow(NotFound::new);
    }
}
