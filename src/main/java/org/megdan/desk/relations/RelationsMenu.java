package org.megdan.desk.relations;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class RelationsMenu implements Menu {

    private static final int BEFORE_THE_TEAM = 75;

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        return place == Place.DESK && viewer.may("actors.read")
                ? List.of(new MenuEntry("relations.menu", "/relations", BEFORE_THE_TEAM))
                : List.of();
    }
}
