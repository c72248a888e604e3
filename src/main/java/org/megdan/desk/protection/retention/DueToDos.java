package org.megdan.desk.protection.retention;

import java.util.List;
import org.megdan.core.actors.retention.Retention;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** This month's list waits for whoever keeps the records. */
@Component
class DueToDos implements ToDos {

    private final Retention retention;

    DueToDos(Retention retention) {
        this.retention = retention;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        var due = viewer.may("actors.edit") ? retention.count() : 0;
        return due == 0
                ? List.of()
                : List.of(new ToDo(
                        ToDo.Kind.DECIDE,
                        "/protection/retention",
                        layout.t("protection.due"),
                        layout.t("protection.due.count", due),
                        null));
    }
}
