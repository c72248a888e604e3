package org.megdan.desk.membership;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout.MenuEntry;
import org.megdan.platform.web.Menu;
import org.springframework.stereotype.Component;

/** For those who keep or decide on memberships. */
@Component
class MembershipMenu implements Menu {

    @Override
    public List<MenuEntry> entries(Viewer viewer, Place place) {
        return place == Place.DESK && viewer.may("members.read")
                ? List.of(new MenuEntry("membership.menu", "/members/applications", 70).around("/members"))
                : List.of();
    }
}
