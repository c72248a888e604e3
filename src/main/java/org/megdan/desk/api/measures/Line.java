package org.megdan.desk.api.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.measures.BudgetKind;
import org.megdan.core.measures.BudgetLineRow;
import org.megdan.core.measures.BudgetPriority;

/** A budget line. Amounts are in its currency; what no source gives yet is {@code unsourced}. */
record Line(
        UUID id,
        UUID node,
        String ref,
        int year,
        String title,
        BudgetKind kind,
        BudgetPriority priority,
        String currency,
        BigDecimal planned,
        BigDecimal sourced,
        BigDecimal unsourced,
        BigDecimal spent,
        String note,
        List<Share> sources,
        String address) {

    /** What one source gives, in money; {@code percent} where it was promised so. */
    record Share(String source, BigDecimal amount, @Nullable BigDecimal percent) {}

    static Line of(BudgetLineRow row, String ref, String base) {
        var what = row.what();
        return new Line(
                row.id(),
                what.subject(),
                ref,
                what.year(),
                what.title(),
                what.kind(),
                what.priority(),
                what.currency(),
                what.planned(),
                row.sourced(),
                row.unsourced(),
                row.spent(),
                what.note(),
                what.shares().stream()
                        .map(share -> new Share(share.source(), share.of(what.planned()), share.percent()))
                        .toList(),
                base + "/budget/" + row.id());
    }
}
