package org.megdan.desk.relations.advice;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Requests that wait to be passed on, and one's own of which nobody told how it went. */
@Component
class AdviceToDos implements ToDos {

    private final AdviceList list;

    AdviceToDos(AdviceList list) {
        this.list = list;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        return list.all(viewer).stream()
                .filter(advice -> advice.outcome() == null)
                .filter(advice -> advice.routings().isEmpty()
                        ? viewer.may("actors.edit")
                        : advice.askedBy().equals(viewer.person()))
                .map(advice -> advice.routings().isEmpty()
                        ? new ToDo(
                                Kind.DECIDE,
                                advice.path(),
                                layout.t("relations.todo.advice", advice.title()),
                                advice.from(),
                                null)
                        : new ToDo(
                                Kind.FINISH,
                                advice.path(),
                                layout.t("relations.todo.outcome", advice.title()),
                                "",
                                null))
                .toList();
    }
}
