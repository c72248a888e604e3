package org.megdan.desk.membership.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.places.Place;
import org.megdan.desk.membership.Mark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which settlements there are how many; one query, the settlements in alphabetical order. */
@Component
class Settlements {

    private final JdbcClient sql;

    Settlements(JdbcClient sql) {
        this.sql = sql;
    }

    record Settlement(Place place, int count) {}

    List<Settlement> of(Mark mark) {
        return sql.sql("""
                select p.id, p.name, p.municipality, p.province, p.latitude, p.longitude, count(*) as members
                from actors.tie t join actors.network n on n.organisation = t.to_actor
                join membership.programme m on m.tie_kind = t.kind and m.mark = :mark
                join actors.actor a on a.id = t.from_actor and a.kind <> 'PERSON'
                join actors.place p on p.id = a.place
                where daterange(t.since, t.until) @> actors.today()
                group by p.id order by p.municipality collate "bg-BG-x-icu", p.name <> p.municipality, p.name collate "bg-BG-x-icu", p.id
                """)
                .param("mark", mark.name())
                .query((row, i) -> new Settlement(place(row), row.getInt("members")))
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("municipality"),
                row.getString("province"),
                degrees(row, "latitude"),
                degrees(row, "longitude"));
    }

    private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.doubleValue();
    }
}
