package org.megdan.desk.membership.members;

import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.Actors;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds a membership through the viewer: of an organisation of theirs, or any for whoever reads memberships, a person’s too. */
@Component
class MemberFinder {

    private final Actors actors;
    private final Delegates delegates;

    MemberFinder(Actors actors, Delegates delegates) {
        this.actors = actors;
        this.delegates = delegates;
    }

    SeenMember get(String slug, Viewer viewer) {
        var name = actors.find(slug)
                .filter(one -> one.kind() != ActorKind.PUBLIC_BODY)
                .orElseThrow(NotFound::new);
        var speaks = delegates.speaks(viewer, name.id());
        var reads = viewer.may("members.read");
        if (!speaks && !reads) {
            throw new NotFound();
        }
        return new SeenMember(name, speaks, reads, viewer.may("members.edit"), viewer.may("members.decide"));
    }
}
