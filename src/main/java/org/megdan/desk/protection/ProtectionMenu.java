package org.megdan.desk.protection;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class ProtectionMenu implements Menu {

    private static final int LATE = 85;

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        return place == Place.DESK && viewer.may("actors.edit")
                ? List.of(new MenuEntry("protection.menu", "/protection", LATE))
                : List.of();
    }
}
