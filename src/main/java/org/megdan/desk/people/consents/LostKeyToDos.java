package org.megdan.desk.people.consents;

import java.util.List;
import org.megdan.core.actors.consents.Consents;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Whoever keeps the machine hears that objections of people without a record do not hold now. */
@Component
class LostKeyToDos implements ToDos {

    private final Consents consents;

    LostKeyToDos(Consents consents) {
        this.consents = consents;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        return !viewer.may("system.admin") || consents.areRefusedAddressesRecognised()
                ? List.of()
                : List.of(new ToDo(
                        ToDo.Kind.DECIDE,
                        "/people/consents",
                        layout.t("people.consents.key-lost.todo"),
                        layout.t("people.consents.key-lost.note"),
                        null));
    }
}
