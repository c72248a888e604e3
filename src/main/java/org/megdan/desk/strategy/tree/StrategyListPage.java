package org.megdan.desk.strategy.tree;

import java.util.List;
import org.megdan.platform.web.Crumb;

/** The strategies side by side. */
public record StrategyListPage(List<Row> rows, boolean mayImport) {

    /** @param ways to its plan of the year, figures and reports */
    public record Row(
            String path,
            String title,
            String period,
            String state,
            boolean isDraft,
            String adoption,
            List<Crumb> ways) {}
}
