package org.megdan.desk.people.consents;

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
        return "/people/consents/" + purpose.code();
    }

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("people.title"), "/people"),
                new Crumb(layout.t("people.consents.purposes"), "/people/consents"));
    }

    public String bg() {
        return form.bg();
    }

    public String en() {
        return form.en();
    }
}
