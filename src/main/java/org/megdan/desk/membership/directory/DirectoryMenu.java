package org.megdan.desk.membership.directory;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

/** Who we are: people and organisations. */
@Component
class DirectoryMenu implements Menu {

    private static final int AFTER_THE_STRATEGY = 20;

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        return place == Place.MAIN
                ? List.of(new MenuEntry("membership.directory.title", "/members", AFTER_THE_STRATEGY))
                : List.of();
    }
}
