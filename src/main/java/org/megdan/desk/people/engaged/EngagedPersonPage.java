package org.megdan.desk.people.engaged;

import java.util.List;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.consents.Standing;
import org.megdan.core.actors.consents.Way;
import org.megdan.core.actors.engaged.EngagedPerson;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** One person of an organisation. */
public record EngagedPersonPage(ActorName organisation, EngagedPerson person, List<Standing> standings) {

    public String path() {
        return "/engaged/" + organisation.slug() + "/" + person.person();
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("people.engaged"), "/engaged"),
                new Crumb(organisation.name(), "/engaged/" + organisation.slug()));
    }

    public List<Choice> ways(Layout layout) {
        return Way.told().stream()
                .map(way -> new Choice(way.name(), layout.t(way.key())))
                .toList();
    }
}
