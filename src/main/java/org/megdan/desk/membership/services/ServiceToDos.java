package org.megdan.desk.membership.services;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDo.Kind;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Requests that wait for an answer or were promised, for those who give the services. */
@Component
class ServiceToDos implements ToDos {

    private final Requests requests;

    ServiceToDos(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        return viewer.may("members.edit")
                ? requests.open().stream()
                        .map(request -> new ToDo(
                                request.state() == Request.State.WAITING ? Kind.DECIDE : Kind.FINISH,
                                request.path(),
                                request.serviceName(),
                                layout.t("membership.services.todo", request.memberName()),
                                request.wishedFor()))
                        .toList()
                : List.of();
    }
}
