package org.megdan.desk.people.consents;

import java.util.List;
import org.megdan.core.actors.consents.Said;
import org.megdan.core.actors.consents.Standing;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** How every purpose stands with a person, and all that they said. */
public record ConsentsPage(String name, String slug, List<Standing> standings, List<Said> history, boolean mayEdit) {

    public String path() {
        return "/people/" + slug + "/consents";
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(new Crumb(layout.t("people.title"), "/people"), new Crumb(name, "/people/" + slug));
    }

    /** How the purpose of a code is called. */
    public String purpose(Said said, Layout layout) {
        return standings.stream()
                .map(Standing::purpose)
                .filter(purpose -> purpose.code().equals(said.purpose()))
                .map(purpose -> purpose.name(layout.language()))
                .findFirst()
                .orElse(said.purpose());
    }
}
