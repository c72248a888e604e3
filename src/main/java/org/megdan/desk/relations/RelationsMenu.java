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
        if (place == Place.MAIN) {
            return List.of(new MenuEntry("relations.open.menu", "/partners", 45));
        }
        if (viewer.may("actors.read")) {
            return List.of(new MenuEntry("relations.menu", "/relations", BEFORE_THE_TEAM));
        }
        return viewer.isSignedIn()
                ? List.of(new MenuEntry("relations.advice.menu", "/advice", BEFORE_THE_TEAM))
                : List.of();
    }
}
