package org.megdan.desk.membership.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/**
 * What the network says today of one organisation.
 *
 * @param grounds the decision behind each mark, by its tie; none where it was not entered
 * @param snippets for the site of whoever bears it; empty for everyone else
 */
public record MarkPage(Bearer bearer, Map<UUID, Ground> grounds, LocalDate today, List<Snippet> snippets) {

    public String title(Layout layout) {
        return layout.t("membership.mark.title", bearer.name());
    }

    public List<Crumb> crumbs(Layout layout) {
        var all = new Crumb(layout.t("membership.directory.title"), "/members");
        return bearer.bearsOne() ? List.of(all, new Crumb(bearer.name(), bearer.path())) : List.of(all);
    }

    public String ground(MarkToday mark, Layout layout) {
        var ground = grounds.get(mark.tie());
        return ground == null ? "" : ground.text(layout);
    }

    /** The picture as anyone sees it, in the language of the page. */
    public String picture(Layout layout) {
        return bearer.path() + "/mark/" + layout.language().code() + ".svg";
    }

    public String address(Layout layout) {
        return layout.base() + bearer.path() + "/mark";
    }
}
