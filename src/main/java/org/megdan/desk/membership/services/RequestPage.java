package org.megdan.desk.membership.services;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.megdan.desk.membership.services.Request.State;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/**
 * A request with what can be done with it now.
 *
 * @param isOffice whoever looks answers for the network
 * @param isOwn whoever looks speaks for the member
 */
public record RequestPage(
        Request request, boolean isOffice, boolean isOwn, AnswerForm answer, UseForm use, FormErrors errors) {

    public List<Crumb> crumbs(Layout layout) {
        return List.of(
                new Crumb(layout.t("membership.services.title"), "/members/services"),
                new Crumb(layout.t("membership.services.requests"), "/members/services/requests"));
    }

    public boolean mayAnswer() {
        return isOffice && request.state() == State.WAITING;
    }

    public boolean mayFulfil() {
        return isOffice && request.state() == State.ACCEPTED;
    }

    public boolean mayWithdraw() {
        return isOwn && (request.state() == State.WAITING || request.state() == State.ACCEPTED);
    }

    public List<Choice> answers(Layout layout) {
        return List.of(
                new Choice("true", layout.t("membership.services.accept")),
                new Choice("false", layout.t("membership.services.decline")));
    }

    /** In what the quantity is. */
    public String unitHint(Layout layout) {
        return layout.t("membership.services.unit.hint", layout.t(request.unit().key()));
    }

    public List<String> answered() {
        var chosen = answer.accepted();
        return chosen == null ? List.of() : List.of(chosen.toString());
    }

    public String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
