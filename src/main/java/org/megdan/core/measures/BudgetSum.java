package org.megdan.core.measures;

import java.math.BigDecimal;

/**
 * Lines of one currency added up. Amounts of different currencies are never added.
 *
 * @param sourced what named sources give, {@code unsourced} the rest of what is planned
 */
public record BudgetSum(String currency, int lines, BigDecimal planned, BigDecimal sourced, BigDecimal spent) {

    public static final BudgetSum NONE =
            new BudgetSum(BudgetLineDraft.EURO, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public BigDecimal unsourced() {
        return planned.subtract(sourced);
    }
}
