package org.megdan.desk.site;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

/** Where the network presents itself and its data. */
@Component
class SiteMenu implements Menu {

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        return place == Place.MAIN
                ? List.of(
                        new MenuEntry("site.menu.about", "/about", 30),
                        new MenuEntry("site.menu.data", "/open-data", 50))
                : List.of();
    }
}
