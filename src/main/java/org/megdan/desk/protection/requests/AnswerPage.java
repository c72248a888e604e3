package org.megdan.desk.protection.requests;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** @param mayErase whether the viewer may carry out an erasure */
public record AnswerPage(
        Request request, ActorName person, boolean mayErase, String outcome, String answer, FormErrors errors) {

    public String card() {
        return "/people/" + person.slug();
    }

    public String erasure() {
        return "/protection/people/" + person.slug() + "/erasure";
    }

    public boolean isErasure() {
        return request.kind() == Request.Kind.ERASE;
    }

    /** Where one thing alone can be said, it is. */
    public String chosen() {
        return isErasure() ? Request.Outcome.REFUSED.name() : outcome;
    }

    /** An erasure that is granted is carried out: what can be answered here is why not. */
    public List<Choice> outcomes(Layout layout) {
        return Arrays.stream(Request.Outcome.values())
                .filter(each -> !isErasure() || each == Request.Outcome.REFUSED)
                .map(each -> new Choice(
                        each.name(),
                        layout.t("protection.outcome." + each.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
