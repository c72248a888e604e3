package org.megdan.desk.people.engaged;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.engaged.EngagedPerson;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** The people of one organisation, as it keeps them itself. */
public record EngagedListPage(ActorName organisation, List<EngagedPerson> people, boolean isMore, boolean isLater) {

    public String path() {
        return "/engaged/" + organisation.slug();
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("people.engaged"), "/engaged"));
    }

    public @Nullable String first() {
        return isLater ? path() : null;
    }

    public @Nullable String older() {
        return isMore ? path() + "?after=" + people.getLast().tie() : null;
    }
}
