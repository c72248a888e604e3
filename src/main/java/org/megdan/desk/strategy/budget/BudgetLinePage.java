package org.megdan.desk.strategy.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.BudgetLineRow;
import org.megdan.core.measures.Spending;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.audit.HistoryPage;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;
import org.megdan.platform.web.Layout;

/** A budget line with what was spent on it. */
public record BudgetLinePage(
        BudgetLineItem line,
        int year,
        String note,
        List<Crumb> way,
        double share,
        String sharePercent,
        List<Entry> entries,
        SpendingForm form,
        FormErrors errors,
        @Nullable HistoryPage history,
        boolean mayEdit) {

    public record Entry(
            String day,
            String amount,
            String note,
            @Nullable String evidence) {}

    static BudgetLinePage of(
            Subjects subjects,
            BudgetLineRow row,
            List<Spending> spendings,
            SourceNames names,
            SpendingForm form,
            FormErrors errors,
            @Nullable HistoryPage history,
            Layout layout) {
        var what = row.what();
        var share = what.planned().signum() == 0
                ? 0
                : row.spent().doubleValue() / what.planned().doubleValue();
        return new BudgetLinePage(
                BudgetLineItem.of(row, subjects, names, layout),
                what.year(),
                what.note(),
                subjects.way(layout.t("strategy.budget.title"), "/budget"),
                Math.clamp(share, 0, 1),
                layout.number(Math.round(share * 100)) + "\u00a0%",
                spendings.stream()
                        .map(one -> new Entry(
                                layout.date(one.spentOn()),
                                layout.money(one.amount(), what.currency()),
                                one.note(),
                                one.evidenceUrl()))
                        .toList(),
                form,
                errors,
                history,
                layout.viewer().may("measures.edit"));
    }
}
