package org.megdan.desk.strategy.years;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.web.Choice;
import org.megdan.platform.web.Crumb;
import org.megdan.platform.web.FormErrors;

/**
 * Choosing the tasks of a year, by the goals that they stand under.
 *
 * @param path of the plan of the year
 * @param earlier a link that ticks the tasks of the newest other year; null when there is none
 */
public record YearTasksPage(
        String path,
        List<Crumb> crumbs,
        List<Goal> goals,
        @Nullable Crumb earlier,
        List<Choice> priorities,
        String priority,
        FormErrors errors) {

    /** @param label with the goals above it */
    public record Goal(String ref, String label, List<Task> tasks) {}

    /** @param isChosen it is in the plan already */
    public record Task(String id, String label, boolean isTicked, boolean isChosen) {}
}
