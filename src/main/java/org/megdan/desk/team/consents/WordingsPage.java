package org.megdan.desk.team.consents;

import java.util.List;
import org.megdan.core.actors.consents.Purpose;
import org.megdan.core.actors.consents.Wording;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The versions of the words of one purpose, and the form of the next. */
public record WordingsPage(
        Purpose purpose, List<Wording> wordings, WordingForm form, boolean mayEdit, FormErrors errors) {

    public String path() {
        return "/team/consents/" + purpose.code();
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("team.title"), "/team"),
                new Crumb(layout.t("team.consents.purposes"), "/team/consents"));
    }

    public String bg() {
        return form.bg();
    }

    public String en() {
        return form.en();
    }
}
