package org.megdan.core.measures;

/** Money out or money in (own economic activity, fees). */
public enum BudgetKind {
    EXPENSE,
    INCOME;

    public String key() {
        return "measures.budget.kind." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
