package org.megdan.desk.people.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorSheetRow;
import org.megdan.platform.export.Rows;
import org.megdan.platform.privacy.Looks;

/** Persons on their way into a file: some hundreds at a time are kept as seen before their rows go on. */
class SeenRows implements Rows<ActorSheetRow> {

    private static final int AT_A_TIME = 500;

    private final Rows<ActorSheetRow> rows;
    private final Looks looks;

    SeenRows(Rows<ActorSheetRow> rows, Looks looks) {
        this.rows = rows;
        this.looks = looks;
    }

    @Override
    public void each(Consumer<ActorSheetRow> out) {
        var some = new ArrayList<ActorSheetRow>();
        rows.each(row -> {
            some.add(row);
            if (some.size() == AT_A_TIME) {
                pass(some, out);
            }
        });
        pass(some, out);
    }

    private void pass(List<ActorSheetRow> some, Consumer<ActorSheetRow> out) {
        var persons = some.stream()
                .filter(row -> row.kind() == ActorKind.PERSON)
                .map(ActorSheetRow::id)
                .toList();
        looks.at(persons, "people.look.exported", "");
        some.forEach(out);
        some.clear();
    }
}
