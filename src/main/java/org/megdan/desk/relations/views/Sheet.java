package org.megdan.desk.relations.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ContactPoint;
import org.megdan.platform.export.Column;
import org.megdan.platform.export.Column.Type;
import org.megdan.platform.export.Dataset;
import org.megdan.platform.export.VCards;
import org.megdan.platform.web.Layout;

/** A view as a table and as cards for address books; in the words of its reader. */
record Sheet(View view, Layout layout) {

    /** @param topics in words */
    record Row(Tied tied, String topics, Reaches.Reach reach) {

        String way(ContactPoint.Kind kind) {
            return String.join("; ", reach.of(kind));
        }

        VCards.Card card() {
            return new VCards.Card(
                    tied.who().id(),
                    tied.who().kind() == ActorKind.PERSON,
                    tied.who().name(),
                    reach.of(ContactPoint.Kind.EMAIL),
                    reach.of(ContactPoint.Kind.PHONE),
                    reach.of(ContactPoint.Kind.WEB),
                    reach.of(ContactPoint.Kind.ADDRESS),
                    tied.office());
        }
    }

    Dataset<Row> table() {
        var columns = new ArrayList<Column<Row>>();
        columns.add(text("relations.name", row -> row.tied().who().name()));
        columns.add(text("relations.title.of-office", row -> row.tied().title()));
        columns.add(text("relations.to", row -> row.tied().other().name()));
        columns.add(text(view.key("standing"), row -> row.tied().standing(layout)));
        view.details().stream()
                .filter(detail -> detail.kind() != Detail.Kind.CHOICE)
                .map(detail -> text(detail.key(view), row -> row.tied().shown(detail, layout)))
                .forEach(columns::add);
        columns.add(text(view.key("topics"), Row::topics));
        columns.add(text("relations.place", row -> row.tied().place(layout)));
        columns.add(text("relations.email", row -> row.way(ContactPoint.Kind.EMAIL)));
        columns.add(text("relations.phone", row -> row.way(ContactPoint.Kind.PHONE)));
        columns.add(text("relations.web", row -> row.way(ContactPoint.Kind.WEB)));
        columns.add(text("relations.address", row -> row.way(ContactPoint.Kind.ADDRESS)));
        columns.add(text("relations.refuses", row -> row.tied().refuses() ? layout.t("relations.refuses.yes") : ""));
        columns.add(day("relations.since", row -> row.tied().since()));
        columns.add(day("relations.until", row -> row.tied().until()));
        columns.add(day("relations.checked", row -> row.tied().lastChecked()));
        return new Dataset<>(view.part(), "relations", List.copyOf(columns));
    }

    private Column<Row> text(String key, Function<Row, @Nullable Object> value) {
        return new Column<>(layout.t(key), Type.TEXT, key, value);
    }

    private Column<Row> day(String key, Function<Row, @Nullable LocalDate> value) {
        return new Column<>(layout.t(key), Type.DATE, key, value::apply);
    }
}
