package org.megdan.desk.strategy.todos;

import java.util.List;
import java.util.stream.Stream;
import org.megdan.core.measures.Readings;
import org.megdan.core.measures.Undecided;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Figures that wait for approval, for those who approve. */
@Component
class ReadingToDos implements ToDos {

    private static final int SHOWN = 50;

    private final Readings readings;
    private final PlanShelf shelf;

    ReadingToDos(Readings readings, PlanShelf shelf) {
        this.readings = readings;
        this.shelf = shelf;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        if (!viewer.may("measures.approve")) {
            return List.of();
        }
        var waiting = readings.undecided(SHOWN);
        var subjects = shelf.cards(waiting.stream().map(Undecided::subject).toList(), viewer);
        return waiting.stream()
                .flatMap(row -> Stream.ofNullable(subjects.get(row.subject()))
                        .map(card -> new ToDo(
                                Kind.DECIDE,
                                "/strategy/" + card.slug() + "/readings/" + row.id(),
                                row.indicator(),
                                layout.t(
                                        "strategy.todos.reading",
                                        row.period().label(layout.language(), layout.messages())),
                                null)))
                .toList();
    }
}
