package org.megdan.desk.people.engaged;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.OwnPages;
import org.springframework.stereotype.Component;

/** For whoever speaks for a member organisation. */
@Component
class EngagedOwnPages implements OwnPages {

    private final OwnPeople own;

    EngagedOwnPages(OwnPeople own) {
        this.own = own;
    }

    @Override
    public List<OwnPage> of(Viewer viewer, Layout layout) {
        return own.organisations(viewer).isEmpty()
                ? List.of()
                : List.of(new OwnPage(layout.t("people.engaged"), "/engaged", layout.t("people.engaged.note")));
    }
}
