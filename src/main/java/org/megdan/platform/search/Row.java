package org.megdan.platform.search;

import java.time.LocalDate;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

/** A document as the index gives it back. */
record Row(
        String kind,
        String id,
        String url,
        String title,
        String body,
        @Nullable LocalDate date) {

    static ProjectionFinalStep<Row> projection(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        text(f, "kind"),
                        text(f, "id"),
                        text(f, "url"),
                        text(f, "title"),
                        text(f, "body"),
                        f.field("date", LocalDate.class))
                .asArray(Row::of);
    }

    private static ProjectionFinalStep<String> text(SearchProjectionFactory<?, ?> f, String field) {
        return f.field(field, String.class);
    }

    private static Row of(Object[] fields) {
        return new Row(
                (String) fields[0],
                (String) fields[1],
                (String) fields[2],
                (String) fields[3],
                (String) fields[4],
                (LocalDate) fields[5]);
    }
}
