package org.megdan.desk.membership.programmes;

import java.util.Arrays;
import java.util.List;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** The form of the next version, and the settings of the programme. */
public record CriteriaEditPage(Programme programme, CriteriaForm form, FormErrors errors, FormErrors settings) {

    public String action() {
        return programme.path() + "/edit";
    }

    public List<Choice> evidence(Layout layout) {
        return Arrays.stream(Criterion.Evidence.values())
                .map(one -> new Choice(one.name(), layout.t(one.key())))
                .toList();
    }

    public String months() {
        var months = programme.validMonths();
        return months == null ? "" : months.toString();
    }
}
