package org.megdan.core.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A budget line with its sources and what was spent so far, in the line's currency. */
public record BudgetLineRow(UUID id, BudgetLineDraft what, BigDecimal spent, long version) {

    public BigDecimal sourced() {
        return what.shares().stream().map(share -> share.of(what.planned())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** „Още без източник“. */
    public BigDecimal unsourced() {
        return what.planned().subtract(sourced());
    }

    public List<String> sources() {
        return what.shares().stream().map(BudgetLineDraft.Share::source).toList();
    }
}
