package org.megdan.platform.witness;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Whoever keeps the machine hears that acts are no longer signed. */
@Component
class LogToDos implements ToDos {

    private final KeepLog keep;

    LogToDos(KeepLog keep) {
        this.keep = keep;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        if (!viewer.may("system.admin")) {
            return List.of();
        }
        return keep.failingSince().stream()
                .map(since -> new ToDo(
                        ToDo.Kind.DECIDE,
                        "/log",
                        layout.t("witness.failing"),
                        layout.t("witness.failing.since", layout.moment(since)),
                        null))
                .toList();
    }
}
