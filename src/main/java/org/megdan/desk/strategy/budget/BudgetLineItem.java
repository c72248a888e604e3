package org.megdan.desk.strategy.budget;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.BudgetLineDraft;
import org.megdan.core.measures.BudgetLineRow;
import org.megdan.desk.strategy.subjects.Subjects;
import org.megdan.platform.web.Layout;

/** A budget line in a list; {@code unsourced} is empty when every euro has a source. */
public record BudgetLineItem(
        String title,
        String path,
        String subject,
        String subjectPath,
        String kind,
        String planned,
        String sources,
        String unsourced,
        String spent,
        String priority) {

    static BudgetLineItem of(BudgetLineRow row, Subjects subjects, SourceNames names, Layout layout) {
        var what = row.what();
        var rest = row.unsourced();
        return new BudgetLineItem(
                what.title(),
                subjects.path("/budget/" + row.id()),
                subjects.label(what.subject()),
                subjects.nodePath(what.subject()),
                layout.t(what.kind().key()),
                layout.money(what.planned(), what.currency()),
                what.shares().stream()
                        .map(share -> names.of(share.source()) + " – " + told(share, what.currency(), layout))
                        .collect(Collectors.joining("; ")),
                rest.signum() > 0 ? layout.money(rest, what.currency()) : "",
                layout.money(row.spent(), what.currency()),
                layout.t(what.priority().key()));
    }

    private static String told(BudgetLineDraft.Share share, String currency, Layout layout) {
        var percent = share.percent();
        if (percent != null) {
            return layout.number(percent) + "\u00a0%";
        }
        var amount = share.amount();
        return amount == null ? "" : layout.money(amount, currency);
    }

    /** A string for a template, null where a part is not there. */
    public @Nullable String missing() {
        return unsourced.isEmpty() ? null : unsourced;
    }
}
