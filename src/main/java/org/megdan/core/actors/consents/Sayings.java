package org.megdan.core.actors.consents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people said. */
@Component
class Sayings {

    private static final String SELECT =
            "select c.id, c.answer, c.at, c.way, c.note, c.recorded_at, c.is_last, c.purpose as about,"
                    + " coalesce(r.name, '') as recorded_by, " + Purposes.WORDING + """
             from actors.consent c
            left join actors.wording w on w.id = c.wording
            left join actors.actor r on r.id = c.recorded_by
            """;

    private final JdbcClient sql;
    private final Purposes purposes;

    Sayings(JdbcClient sql, Purposes purposes) {
        this.sql = sql;
        this.purposes = purposes;
    }

    /** Every purpose with the last word about it: two queries. */
    List<Standing> standings(UUID person) {
        var last = new HashMap<String, Said>();
        sql.sql(SELECT + "where c.person = :person and c.is_last")
                .param("person", person)
                .query((row, number) -> said(row))
                .list()
                .forEach(said -> last.put(said.purpose(), said));
        return purposes.all().stream()
                .map(purpose -> new Standing(purpose, last.get(purpose.code())))
                .toList();
    }

    /** The newest first. */
    List<Said> history(UUID person, int most) {
        return sql.sql(SELECT + "where c.person = :person order by c.at desc, c.id desc limit :most")
                .param("person", person)
                .param("most", most)
                .query((row, number) -> said(row))
                .list();
    }

    Set<UUID> agreed(String purpose, Collection<UUID> persons) {
        return new HashSet<>(sql.sql("""
                select person from actors.consent
                where purpose = :purpose and person = any(:persons) and is_last and answer = 'GIVEN'
                """)
                .param("purpose", purpose)
                .param("persons", persons.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getObject("id", UUID.class),
                row.getString("about"),
                Answer.valueOf(row.getString("answer")),
                row.getObject("wording") == null ? null : Purposes.wording(row),
                row.getTimestamp("at").toInstant(),
                Way.valueOf(row.getString("way")),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getBoolean("is_last"));
    }
}
