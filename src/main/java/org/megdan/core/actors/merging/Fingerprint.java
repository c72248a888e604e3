package org.megdan.core.actors.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums over an actor and every row that names it: whoever adds, changes or takes away one of them changes a sum. */
@Component
class Fingerprint {

    private final JdbcClient sql;
    private final References references;

    Fingerprint(JdbcClient sql, References references) {
        this.sql = sql;
        this.references = references;
    }

    /** The columns that hold the actor, with their sums; what names nobody is left out. */
    Map<String, String> of(UUID actor) {
        var sums = new TreeMap<String, String>();
        var columns = new HashMap<>(Map.of(Column.ACTOR, new Column(Column.ACTOR, "id")));
        references.to(Column.ACTOR).forEach(column -> columns.put(column.toString(), column));
        references.holding(List.copyOf(columns.values()), actor).forEach(column -> {
            var sum = sql.sql(
                            "select count(*) || ' ' || coalesce(sum(hashtextextended(to_jsonb(r)::text, 0)::numeric), 0)::text "
                                    + "from " + column.place() + " r where " + column.name() + " = :id")
                    .param("id", actor)
                    .query(String.class)
                    .single();
            sums.put(column.toString(), sum);
        });
        return sums;
    }
}
