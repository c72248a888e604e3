package org.megdan.platform.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dataset with a column of each type; its titles borrow messages that are there. */
record Volunteers(
        @Nullable String name,
        @Nullable Integer hours,
        @Nullable BigDecimal value,
        @Nullable LocalDate since,
        @Nullable Instant changed,
        @Nullable Boolean active,
        @Nullable String page) {

    static final Dataset<Volunteers> DATASET = Dataset.<Volunteers>named("volunteers", "charts.total")
            .text("name", Volunteers::name)
            .integer("hours", Volunteers::hours)
            .number("value", Volunteers::value)
            .date("since", Volunteers::since)
            .moment("changed_at", Volunteers::changed)
            .yesNo("active", Volunteers::active)
            .address("page", Volunteers::page);

    static final List<Volunteers> SAMPLE = List.of(
            new Volunteers(
                    "Бойко „Помощника“, \"майстор\"",
                    40,
                    new BigDecimal("-12.50"),
                    LocalDate.of(2014, 4, 1),
                    Instant.parse("2015-07-01T09:30:00Z"),
                    true,
                    "https://example.org/people/1"),
            new Volunteers(null, null, null, null, null, null, null));

    static Volunteers named(String name) {
        return new Volunteers(name, null, null, null, null, null, null);
    }
}
