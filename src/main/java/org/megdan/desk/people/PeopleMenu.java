package org.megdan.desk.people;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class PeopleMenu implements Menu {

    private static final int LATE = 80;

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        return place == Place.DESK && viewer.may("actors.read")
                ? List.of(new MenuEntry("people.menu", "/people", LATE))
                : List.of();
    }
}
