package org.megdan.desk.strategy.budget;

import java.util.List;
import org.megdan.platform.charts.Bars;
import org.megdan.platform.charts.StackedBars;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;

/** The budget of a strategy, or of what stands under one goal, in one year or in all. */
public record BudgetPage(
        String plan,
        String path,
        List<Crumb> way,
        List<Crumb> tabs,
        Scope scope,
        List<Total> totals,
        List<Pictures> pictures,
        List<Sum> combinations,
        List<Sum> priorities,
        List<Sum> years,
        List<BudgetLineItem> expenses,
        List<BudgetLineItem> incomes,
        boolean mayEdit) {

    /** What was asked for. */
    public record Scope(String year, String node, List<Choice> years, List<Choice> nodes) {}

    /** Everything of one currency. */
    public record Total(String planned, String sourced, String unsourced, String spent) {}

    /** Of one currency. */
    public record Pictures(StackedBars byGoal, Bars bySource) {}

    public record Sum(String label, int lines, String planned, String sourced, String unsourced, String spent) {}

    public boolean isEmpty() {
        return expenses.isEmpty() && incomes.isEmpty();
    }
}
