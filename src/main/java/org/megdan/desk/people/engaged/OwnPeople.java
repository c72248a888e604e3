package org.megdan.desk.people.engaged;

import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.engaged.Engaged;
import org.megdan.core.actors.engaged.EngagedPerson;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds through the viewer: an organisation that they do not speak for, and whoever is not tied to it, cannot be found. */
@Component
public class OwnPeople {

    private final Engaged engaged;

    OwnPeople(Engaged engaged) {
        this.engaged = engaged;
    }

    List<ActorName> organisations(Viewer viewer) {
        var self = viewer.person();
        return self == null ? List.of() : engaged.organisations(self);
    }

    ActorName organisation(Viewer viewer, String slug) {
        return organisations(viewer).stream()
                .filter(organisation -> organisation.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    EngagedPerson person(Viewer viewer, String slug, UUID person) {
        return engaged.find(organisation(viewer, slug).id(), person).orElseThrow(NotFound::new);
    }

    /** Whom the organisation recorded itself; what others recorded, only they change. */
    public EngagedPerson kept(Viewer viewer, String slug, UUID person) {
        var found = person(viewer, slug, person);
        if (!found.isKept()) {
            throw new NotFound();
        }
        return found;
    }
}
