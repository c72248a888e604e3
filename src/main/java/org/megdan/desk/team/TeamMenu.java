package org.megdan.desk.team;

import java.util.ArrayList;
import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class TeamMenu implements Menu {

    private static final int LATE = 80;

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        if (place != Place.DESK) {
            return List.of();
        }
        var entries = new ArrayList<MenuEntry>();
        if (viewer.may("team.read")) {
            entries.add(new MenuEntry("team.functions", "/team/functions", LATE - 1));
        }
        if (viewer.may("actors.read")) {
            entries.add(new MenuEntry("team.menu", "/team", LATE));
        }
        return List.copyOf(entries);
    }
}
