package org.megdan.desk.protection.requests;

import java.util.List;
import java.util.Objects;
import org.megdan.core.actors.Actors;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Requests of people wait for whoever keeps their records, a month at the longest. */
@Component
class RequestToDos implements ToDos {

    private static final int MOST = 50;

    private final Requests requests;
    private final Actors actors;

    RequestToDos(Requests requests, Actors actors) {
        this.requests = requests;
        this.actors = actors;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        if (!viewer.may("actors.edit")) {
            return List.of();
        }
        var waiting = requests.waiting(MOST);
        var names = actors.names(waiting.stream().map(Request::person).toList());
        return waiting.stream()
                .filter(request -> names.containsKey(request.person()))
                .map(request -> new ToDo(
                        ToDo.Kind.DECIDE,
                        request.path(),
                        layout.t(request.kind().key()),
                        Objects.requireNonNull(names.get(request.person())).name(),
                        request.dueOn()))
                .toList();
    }
}
