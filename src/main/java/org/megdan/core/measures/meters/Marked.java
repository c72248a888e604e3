package org.megdan.core.measures.meters;

import java.util.ArrayList;
import java.util.UUID;
import org.megdan.core.measures.Filter;
import org.megdan.core.measures.MeterReading;
import org.megdan.core.measures.MeterReading.Counted;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Rows of {@code id, label, marked}: the marked ones are counted, all of them are the whole. */
class Marked {

    private Marked() {}

    static MeterReading reading(StatementSpec question) {
        var counted = new ArrayList<Counted>();
        var all = question.query((row, number) -> {
                    if (row.getBoolean("marked")) {
                        counted.add(new Counted(row.getObject("id", UUID.class), row.getString("label")));
                    }
                    return number;
                })
                .list();
        return MeterReading.of(counted, all.size());
    }

    static String[] subjects(Filter filter) {
        return filter.ids("subjects").stream().map(UUID::toString).toArray(String[]::new);
    }
}
