package org.megdan.desk.membership.services;

import java.util.List;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/**
 * @param isOffice everybody's requests, else those of the members one speaks for
 * @param used what the members that one speaks for were given this year
 */
public record RequestListPage(List<Request> requests, boolean isOffice, String year, List<Used> used) {

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("membership.services.title"), "/members/services"));
    }
}
