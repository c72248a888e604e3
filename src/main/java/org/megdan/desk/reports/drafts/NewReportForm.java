package org.megdan.desk.reports.drafts;

import java.util.ArrayList;
import java.util.List;
import org.megdan.core.plans.PlanVersion;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** Which strategy and which year, as typed. */
public record NewReportForm(String strategy, String year) {

    FormErrors errors(List<PlanVersion> strategies, int thisYear, Layout layout) {
        var wrong = new ArrayList<FormErrors.Wrong>();
        if (strategies.stream().noneMatch(plan -> plan.slug().equals(strategy))) {
            wrong.add(new FormErrors.Wrong("strategy", layout.t("reports.wrong.strategy")));
        }
        if (!year.matches("[0-9]{4}") || number() < 1990) {
            wrong.add(new FormErrors.Wrong("year", layout.t("reports.wrong.year", year)));
        } else if (number() > thisYear) {
            wrong.add(new FormErrors.Wrong("year", layout.t("reports.wrong.future", year)));
        }
        return new FormErrors(wrong);
    }

    int number() {
        return Integer.parseInt(year);
    }
}
