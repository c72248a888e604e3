package org.megdan.desk.relations.funding;

import org.megdan.desk.relations.views.Tied;
import org.megdan.desk.relations.views.View;
import org.megdan.platform.web.Layout;

/** A donor who may be asked. */
public record Donor(Tied tied) {

    public String path() {
        return tied.path();
    }

    public String name() {
        return tied.who().name();
    }

    public String activities() {
        return tied.detail("activities");
    }

    public String stage() {
        return tied.standing();
    }

    public String stage(Layout layout) {
        return tied.standing(layout);
    }

    /** „до 5 000 €“, empty where nobody knows. */
    public String largest(Layout layout) {
        return View.DONORS.details().stream()
                .filter(detail -> detail.name().equals("largest")
                        && !tied.detail("largest").isEmpty())
                .map(detail -> layout.t("relations.funding.largest", tied.shown(detail, layout)))
                .findFirst()
                .orElse("");
    }
}
