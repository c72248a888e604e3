package org.megdan.desk.strategy.todos;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.core.measures.Awaited;
import org.megdan.core.measures.Readings;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.PlanShelf;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Figures promised for a period that is over, for those who enter them. */
@Component
class AwaitedToDos implements ToDos {

    private static final int LOOKED_AT = 200;

    private final Readings readings;
    private final PlanShelf shelf;
    private final Clock clock;

    AwaitedToDos(Readings readings, PlanShelf shelf, Clock clock) {
        this.readings = readings;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        if (!viewer.may("measures.edit")) {
            return List.of();
        }
        var awaited = readings.awaited(Language.today(clock), LOOKED_AT);
        var subjects =
                shelf.cards(awaited.stream().map(Awaited::subject).distinct().toList(), viewer);
        return awaited.stream()
                .flatMap(one -> Stream.ofNullable(subjects.get(one.subject())).map(card -> told(one, card, layout)))
                .toList();
    }

    private static ToDo told(Awaited awaited, NodeCard card, Layout layout) {
        return new ToDo(
                Kind.AWAITED,
                "/strategy/" + card.slug() + "/indicators/" + awaited.indicator() + "/readings/new",
                awaited.name(),
                layout.t("strategy.todos.awaited", awaited.period().label(layout.language(), layout.messages())),
                awaited.period().last());
    }
}
