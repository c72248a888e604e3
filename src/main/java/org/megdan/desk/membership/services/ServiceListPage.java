package org.megdan.desk.membership.services;

import java.util.List;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/**
 * The catalogue.
 *
 * @param mayAsk whoever looks speaks for a member
 */
public record ServiceListPage(List<Service> services, boolean mayEdit, boolean mayAsk) {

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("membership.directory.title"), "/members"));
    }
}
