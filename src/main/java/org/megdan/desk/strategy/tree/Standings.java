package org.megdan.desk.strategy.tree;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.core.plans.TaskYear;

/** How tasks stand in the plans of the years that the viewer may see. */
record Standings(Map<UUID, List<TaskYear>> byTask) {

    /** @param years the newest first */
    static Standings of(List<TaskYear> years) {
        return new Standings(years.stream().collect(Collectors.groupingBy(TaskYear::nodeId)));
    }

    /** In the asked year, else in the last one that has the task; empty when none has. */
    Stream<TaskYear> shown(UUID task, TreeFilter filter) {
        return years(task)
                .filter(one -> !filter.asks(Facet.YEAR) || year(one).equals(filter.asked(Facet.YEAR)))
                .limit(1);
    }

    Stream<TaskYear> years(UUID task) {
        return byTask.getOrDefault(task, List.of()).stream();
    }

    static String year(TaskYear one) {
        return Integer.toString(one.year());
    }
}
