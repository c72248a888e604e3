package org.megdan.desk.reports;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

/** What came of it. */
@Component
class ReportsMenu implements Menu {

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        return place == Place.MAIN ? List.of(new MenuEntry("reports.menu", "/reports", 40)) : List.of();
    }
}
