package org.megdan.desk.team;

import java.util.ArrayList;
import java.util.List;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** The pages about how the team shares its work, those that the viewer may open. */
public final class CrewTabs {

    private CrewTabs() {}

    public static List<Crumb> of(Layout layout) {
        var tabs = new ArrayList<Crumb>();
        tabs.add(new Crumb(layout.t("team.functions"), "/team/functions"));
        tabs.add(new Crumb(layout.t("team.meetings"), "/team/meetings"));
        tabs.add(new Crumb(layout.t("team.mentors"), "/team/mentors"));
        tabs.add(new Crumb(layout.t("team.todos.absences"), "/team/absences"));
        if (layout.viewer().may("team.edit")) {
            tabs.add(new Crumb(layout.t("team.handover"), "/team/handovers"));
        }
        return List.copyOf(tabs);
    }
}
