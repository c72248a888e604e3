package org.megdan.desk.team.todos;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.desk.team.todos.TodosPage.Row;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.springframework.stereotype.Component;

/** Tasks beside one's own list: given to others, helped with, ended lately. */
@Component
class TaskRows {

    private static final Duration LATELY = Duration.ofDays(14);

    private final TaskShelf shelf;
    private final Actors actors;
    private final Clock clock;

    TaskRows(TaskShelf shelf, Actors actors, Clock clock) {
        this.shelf = shelf;
        this.actors = actors;
        this.clock = clock;
    }

    List<Row> given(Viewer viewer, Layout layout) {
        return viewer.person() == null ? List.of() : rows(shelf.given(viewer), layout);
    }

    List<Row> helped(Viewer viewer, Layout layout) {
        return viewer.person() == null ? List.of() : rows(shelf.helped(viewer), layout);
    }

    List<Row> ended(Viewer viewer, Layout layout) {
        return viewer.person() == null
                ? List.of()
                : shelf.ended(viewer, clock.instant().minus(LATELY)).stream()
                        .map(task -> ended(task, layout))
                        .toList();
    }

    private Row ended(Task task, Layout layout) {
        var end = task.end();
        var standing = task.on(Language.today(clock));
        return new Row(
                task.path(),
                task.title(),
                end == null ? List.of() : List.of(layout.moment(end.at())),
                layout.t(standing.key()),
                standing.look(),
                task.path() + "/reopening");
    }

    private List<Row> rows(List<Task> tasks, Layout layout) {
        var names = actors.names(tasks.stream().map(Task::person).distinct().toList());
        return tasks.stream().map(task -> row(task, names, layout)).toList();
    }

    private Row row(Task task, Map<UUID, ActorName> names, Layout layout) {
        var isLate = task.isLate(Language.today(clock));
        var due = task.due();
        return new Row(
                task.path(),
                task.title(),
                Stream.of(
                                name(names.get(task.person())),
                                due == null ? "" : layout.t("team.todos.until", layout.date(due)))
                        .filter(part -> !part.isEmpty())
                        .toList(),
                isLate ? layout.t("team.todos.kind.overdue") : "",
                "late",
                "");
    }

    private static String name(@Nullable ActorName name) {
        return name == null ? "" : name.name();
    }
}
