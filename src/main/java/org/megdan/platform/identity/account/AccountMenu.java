package org.megdan.platform.identity.account;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class AccountMenu implements Menu {

    private static final int LAST = 95;

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        return place == Place.DESK && viewer.isSignedIn()
                ? List.of(new MenuEntry("identity.account.title", "/account", LAST))
                : List.of();
    }
}
