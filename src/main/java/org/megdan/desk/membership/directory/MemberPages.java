package org.megdan.desk.membership.directory;

import java.util.List;
import org.megdan.core.actors.Actors;
import org.megdan.core.plans.PlanShelf;
import org.megdan.desk.membership.delegates.Delegates;
import org.megdan.desk.membership.mark.Bearer;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Makes the page of a member: a fixed number of queries. */
@Component
class MemberPages {

    private final Actors actors;
    private final Faces faces;
    private final Delegates delegates;
    private final PlanShelf shelf;

    MemberPages(Actors actors, Faces faces, Delegates delegates, PlanShelf shelf) {
        this.actors = actors;
        this.faces = faces;
        this.delegates = delegates;
        this.shelf = shelf;
    }

    MemberPage of(Bearer bearer, Viewer viewer, Layout layout) {
        var card = actors.card(bearer.id()).orElseThrow(NotFound::new);
        return new MemberPage(
                bearer,
                card,
                card.contacts().stream().filter(contact -> contact.isPublic()).toList(),
                faces.of(bearer.id(), layout.language()),
                shelf.carriedBy(List.of(bearer.id()), viewer),
                viewer.may("members.edit") || delegates.speaks(viewer, bearer.id()));
    }
}
