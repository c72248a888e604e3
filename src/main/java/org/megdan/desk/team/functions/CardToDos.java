package org.megdan.desk.team.functions;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Language;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Cards of one's functions in a version that one has not said to have read. */
@Component
class CardToDos implements ToDos {

    private final FunctionShelf shelf;
    private final Clock clock;

    CardToDos(FunctionShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        var person = viewer.person();
        if (person == null || !viewer.may("team.read")) {
            return List.of();
        }
        var today = Language.today(clock);
        var held = shelf.heldBy(List.of(person), today).stream()
                .filter(one -> one.isOn(today))
                .map(Holding::card)
                .collect(Collectors.toSet());
        var read = shelf.acknowledged(held).stream()
                .filter(one -> one.person().equals(person))
                .map(Acknowledged::card)
                .collect(Collectors.toSet());
        return held.isEmpty()
                ? List.of()
                : shelf.all().stream()
                        .filter(card -> held.contains(card.id()) && !read.contains(card.id()))
                        .map(card -> new ToDo(
                                ToDo.Kind.MINE, card.path(), card.title(), layout.t("team.functions.todo"), null))
                        .toList();
    }
}
