package org.megdan.desk.team.handover;

import java.util.Comparator;
import java.util.List;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Whoever arranges the team hears that something stands with a person who is gone. */
@Component
class OrphanToDos implements ToDos {

    private final Charges charges;
    private final Actors actors;

    OrphanToDos(Charges charges, Actors actors) {
        this.charges = charges;
        this.actors = actors;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        if (!viewer.may("team.edit")) {
            return List.of();
        }
        var gone = charges.gone();
        return gone.isEmpty()
                ? List.of()
                : actors.names(gone).values().stream()
                        .sorted(Comparator.comparing(ActorName::name))
                        .map(one -> new ToDo(
                                ToDo.Kind.DECIDE,
                                "/people/" + one.slug() + "/handover",
                                layout.t("team.handover.todo", one.name()),
                                layout.t("team.handover.todo.note"),
                                null))
                        .toList();
    }
}
