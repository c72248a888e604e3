package org.megdan.desk.relations.views;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.megdan.core.actors.ContactPoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many at a time are reached: one query, whatever their number. */
@Component
public class Reaches {

    private final JdbcClient sql;

    Reaches(JdbcClient sql) {
        this.sql = sql;
    }

    public record Reach(Map<ContactPoint.Kind, List<String>> byKind) {

        public static final Reach NONE = new Reach(Map.of());

        public List<String> of(ContactPoint.Kind kind) {
            return Objects.requireNonNullElse(byKind.get(kind), List.of());
        }
    }

    public Map<UUID, Reach> of(Collection<UUID> actors) {
        var found = new HashMap<UUID, Reach>();
        sql.sql("""
                select actor, kind, array_agg(value order by value) as ways from actors.contact_point
                where actor = any(:actors) and (until is null or until > actors.today()) group by actor, kind
                """).param("actors", actors.toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject("actor", UUID.class), id -> new Reach(new HashMap<>()))
                    .byKind()
                    .put(ContactPoint.Kind.valueOf(row.getString("kind")), List.of((String[])
                            row.getArray("ways").getArray()));
        });
        return found;
    }
}
