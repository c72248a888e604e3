package org.megdan.desk.strategy.todos;

import java.util.List;
import java.util.stream.Stream;
import org.megdan.core.plans.ActionPlanShelf;
import org.megdan.core.plans.ActivityRow;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Activities of the year: one's own, and for editors those that are late or that nobody has looked at for long. */
@Component
class ActivityToDos implements ToDos {

    /** Days after which work under way that nobody has looked at is worth a reminder. */
    private static final int STALE = 60;

    private final ActionPlanShelf shelf;

    ActivityToDos(ActionPlanShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        var person = viewer.person();
        var mine = person == null ? List.<ActivityRow>of() : shelf.waitingFor(List.of(person), viewer);
        var own = Stream.concat(
                told(Kind.OVERDUE, mine.stream().filter(ActivityToDos::isLate)),
                told(Kind.MINE, mine.stream().filter(row -> !isLate(row))));
        if (!viewer.may("plans.edit")) {
            return own.toList();
        }
        var late = shelf.late(viewer).stream().filter(row -> !row.isOf(viewer));
        var stale = shelf.stale(STALE, viewer).stream().filter(row -> !row.isOf(viewer) && !isLate(row));
        return Stream.of(own, told(Kind.LATE, late), told(Kind.STALE, stale))
                .flatMap(kind -> kind)
                .toList();
    }

    @Override
    public boolean isOpenTo(Viewer deputy) {
        return deputy.may("plans.edit");
    }

    private static boolean isLate(ActivityRow row) {
        return row.state() == ActivityRow.State.LATE;
    }

    private static Stream<ToDo> told(Kind kind, Stream<ActivityRow> rows) {
        return rows.map(row -> new ToDo(
                kind,
                "/strategy/" + row.slug() + "/activities/" + row.id(),
                row.title(),
                (row.nodeCode() + " " + row.nodeTitle()).strip(),
                row.endsOn()));
    }
}
