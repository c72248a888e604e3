package org.megdan.desk.strategy.tree;

import java.util.List;

/** The strategies side by side. */
public record StrategyListPage(List<Row> rows, boolean mayImport) {

    public record Row(String path, String title, String period, String state, boolean isDraft, String adoption) {}
}
