package org.megdan.core.measures;

/** Which lines are paid first when there is not enough for all. */
public enum BudgetPriority {
    HIGH,
    MEDIUM,
    LOW;

    public String key() {
        return "measures.budget.priority." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
