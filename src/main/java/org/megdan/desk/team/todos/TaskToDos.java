package org.megdan.desk.team.todos;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.megdan.platform.access.Acting;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Tasks that somebody gave a person, or the person themselves. */
@Component
class TaskToDos implements ToDos {

    private final TaskShelf shelf;
    private final Clock clock;

    TaskToDos(TaskShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        var person = viewer.person();
        if (person == null) {
            return List.of();
        }
        var today = Language.today(clock);
        return shelf.open(person, viewer).stream()
                .filter(task -> !task.isOwn() || isForThemselves(person))
                .map(task -> new ToDo(
                        task.isLate(today) ? Kind.OVERDUE : Kind.MINE,
                        task.path(),
                        task.title(),
                        layout.t("team.todos.task"),
                        task.due()))
                .toList();
    }

    // a task of one's own is nobody else's, also not of whoever stands in and asks in one's name
    private static boolean isForThemselves(UUID person) {
        var asker = Acting.now().person();
        return asker == null || asker.equals(person);
    }

    @Override
    public boolean isOpenTo(Viewer deputy) {
        return deputy.may("team.read");
    }
}
