package org.megdan.platform.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.web.Layout;
import org.megdan.platform.web.ToDo;
import org.megdan.platform.web.ToDos;
import org.springframework.stereotype.Component;

/** Whoever keeps the machine hears that acts are no longer signed, or that a witness outside no longer vouches for them, or no longer is asked. */
@Component
class LogToDos implements ToDos {

    private final KeepLog keep;
    private final OurWitnesses witnesses;
    private final Witness witness;

    LogToDos(KeepLog keep, OurWitnesses witnesses, Witness witness) {
        this.keep = keep;
        this.witnesses = witnesses;
        this.witness = witness;
    }

    @Override
    public List<ToDo> of(Viewer viewer, Layout layout) {
        if (!viewer.may("system.admin")) {
            return List.of();
        }
        var failing = keep.failingSince().stream()
                .map(since ->
                        toDo(layout.t("witness.failing"), layout.t("witness.failing.since", layout.moment(since))));
        return Stream.concat(failing, troubled(layout)).toList();
    }

    private Stream<ToDo> troubled(Layout layout) {
        try {
            var ours = witnesses.rows().stream()
                    .filter(WitnessRow::isTroubled)
                    .map(row -> toDo(layout.t("witness.outside.trouble", row.name()), row.trouble(layout)));
            var others = witness.page().stream()
                    .flatMap(page -> page.logs().stream())
                    .filter(WitnessedRow::isSilent)
                    .map(row -> toDo(layout.t("witness.own.trouble", row.name()), row.trouble(layout)));
            return Stream.concat(ours, others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ToDo toDo(String title, String note) {
        return new ToDo(ToDo.Kind.DECIDE, "/log", title, note, null);
    }
}
