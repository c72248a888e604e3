package org.megdan.desk.membership;

import java.util.ArrayList;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What is wrong with a decision as typed; its day is compared with the network's today. */
@Component
public class DecisionTyped {

    private final Decisions decisions;

    DecisionTyped(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param saysWhat whether the form says what was decided, where it asks */
    public FormErrors errors(DecisionForm form, BindingResult found, Layout layout, boolean saysWhat) {
        var wrong = new ArrayList<FormErrors.Wrong>();
        if (!saysWhat) {
            wrong.add(new FormErrors.Wrong("outcome", layout.t("membership.decision.outcome.empty")));
        }
        wrong.addAll(FormErrors.of(found, layout).all());
        if (form.isTooLate(decisions.today())) {
            wrong.add(new FormErrors.Wrong("decidedOn", layout.t("membership.decision.on.future")));
        }
        return new FormErrors(wrong);
    }
}
