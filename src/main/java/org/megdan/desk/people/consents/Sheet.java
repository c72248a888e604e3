package org.megdan.desk.people.consents;

import java.util.List;
import org.megdan.core.actors.consents.Standing;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** Whose answers a form is about, and how they stand. */
public record Sheet(String name, String slug, List<Standing> standings) {

    /** All that they ever answered. */
    public String path() {
        return "/people/" + slug + "/consents";
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("people.title"), "/people"),
                new Crumb(name, "/people/" + slug),
                new Crumb(layout.t("people.consents"), path()));
    }
}
