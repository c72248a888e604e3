package org.megdan.desk.people.merging;

import java.util.List;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.Layout;

/** Records that may be the same as this one. */
public record TwinsPage(ActorCard card, String words, List<ActorName> twins) {

    public String path() {
        return "/people/" + card.slug() + "/merge";
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("people.title"), card.isPerson() ? "/people" : "/people/organisations"),
                new Crumb(card.name(), "/people/" + card.slug()));
    }
}
