package org.megdan.desk.strategy.evaluations;

import java.util.List;
import org.megdan.platform.web.Crumb;

/** The evaluations of a strategy, the earliest first. */
public record EvaluationListPage(String path, String title, List<Crumb> tabs, List<Row> rows, boolean mayBegin) {

    /** @param counts „3 въпроса, 2 извода, 1 промяна“ */
    public record Row(
            String path,
            String kind,
            String title,
            String when,
            String state,
            String look,
            boolean isPublished,
            String counts) {}
}
