package org.megdan.desk.team;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class TeamMenu implements Menu {

    private static final int BEFORE_PEOPLE = 79;

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        return place == Place.DESK && viewer.may("team.read")
                ? List.of(new MenuEntry("team.functions", "/team/functions", BEFORE_PEOPLE).around("/team"))
                : List.of();
    }
}
