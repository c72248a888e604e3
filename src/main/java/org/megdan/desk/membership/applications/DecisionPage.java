package org.megdan.desk.membership.applications;

import java.util.List;
import org.megdan.desk.membership.DecisionForm;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form of what was decided, beside what the office made of the application. */
public record DecisionPage(ApplicationPage shown, DecisionForm form, FormErrors errors) {

    public String path() {
        return shown.path();
    }

    public List<Choice> outcomes(Layout layout) {
        return List.of(
                new Choice("ACCEPTED", layout.t("membership.decision.accepted")),
                new Choice("REFUSED", layout.t("membership.decision.refused")));
    }

    public List<String> chosen() {
        var outcome = form.outcome();
        return outcome == null || outcome.isEmpty() ? List.of() : List.of(outcome);
    }

    /** Criteria that the office does not find met, by any word. */
    public long open() {
        return shown.criteria().all().size() - shown.met();
    }
}
