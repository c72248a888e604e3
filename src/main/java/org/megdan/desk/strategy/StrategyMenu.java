package org.megdan.desk.strategy;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

/** What we want: the first entry of the menu; and the coordinator's way to bring a strategy in. */
@Component
class StrategyMenu implements Menu {

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        if (place == Place.MAIN) {
            return List.of(new MenuEntry("strategy.menu", "/strategy", 10));
        }
        return viewer.may("plans.edit")
                ? List.of(new MenuEntry("strategy.imports.title", "/strategy/imports", 20))
                : List.of();
    }
}
