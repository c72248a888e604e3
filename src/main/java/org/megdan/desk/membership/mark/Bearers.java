package org.megdan.desk.membership.mark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.desk.membership.Standing;
import org.megdan.desk.membership.Standings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds whoever bears a mark or bore it once. Persons are never found, nor anybody who never bore one: these are nobody's
 * business.
 */
@Component
public class Bearers {

    private final JdbcClient sql;

    Bearers(JdbcClient sql) {
        this.sql = sql;
    }

    /** By the last part of the address; one query. */
    public Optional<Bearer> find(String slug) {
        var spans = sql.sql("""
                select a.id, a.kind, a.name, a.slug, s.* from actors.actor a join membership.standing s on s.actor = a.id
                where a.slug = :slug and a.kind <> 'PERSON' and s.since <= actors.today()
                  and (s.until is null or s.until > s.since)
                order by s.since
                """)
                .param("slug", slug.replace("\u0000", ""))
                .query((row, i) -> new Found(actor(row), Standings.read(row)))
                .list();
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(spans.getFirst()
                        .actor()
                        .with(MarkToday.of(spans.stream().map(Found::standing).toList())));
    }

    private record Found(Named actor, Standing standing) {}

    private record Named(UUID id, ActorKind kind, String name, String slug) {

        Bearer with(List<MarkToday> marks) {
            return new Bearer(id, kind, name, slug, marks);
        }
    }

    private static Named actor(ResultSet row) throws SQLException {
        return new Named(
                row.getObject("id", UUID.class),
                ActorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("slug"));
    }
}
