package org.megdan.desk.reports.drafts;

import java.util.List;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.FormErrors;

/** The form that begins a report. */
public record NewReportPage(List<PlanVersion> strategies, NewReportForm form, FormErrors errors) {

    public List<Choice> choices() {
        return strategies.stream()
                .map(plan -> new Choice(plan.slug(), plan.title()))
                .toList();
    }
}
