package org.megdan.desk.strategy.indicators;

import java.util.List;

/**
 * What is measured and paid for a goal or task, for its own page ({@code indicators/_of_node.jte}).
 *
 * @param money planned, without a source and spent over all years, in one sentence; empty for none
 * @param newIndicator where to add one, empty for who may not
 */
public record NodeMeasures(
        List<IndicatorLine> lines, String money, String budgetPath, String newIndicator, String newLine) {

    public boolean isShown() {
        return !lines.isEmpty() || !money.isEmpty() || !newIndicator.isEmpty();
    }
}
