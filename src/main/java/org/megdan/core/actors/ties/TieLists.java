package org.megdan.core.actors.ties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.core.actors.Tie;
import org.megdan.core.actors.topics.Topics;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads ties with the names at both ends. */
@Component
public class TieLists {

    private static final String SELECT = """
            select t.id, t.title, t.since, t.until, t.last_checked, t.source, t.from_actor, t.to_actor,
                   f.kind as from_kind, f.name as from_name, f.slug as from_slug,
                   o.kind as to_kind, o.name as to_name, o.slug as to_slug,
                   daterange(t.since, t.until) @> actors.today() as is_current,
                   k.by_decision and exists (select from actors.network n where n.organisation = t.to_actor) as is_decided,
            """ + TieKinds.COLUMNS + """

            from actors.tie t
            join actors.tie_kind k on k.code = t.kind
            join actors.actor f on f.id = t.from_actor
            join actors.actor o on o.id = t.to_actor
            """;

    private final JdbcClient sql;
    private final Topics topics;

    TieLists(JdbcClient sql, Topics topics) {
        this.sql = sql;
        this.topics = topics;
    }

    public List<Tie> of(UUID actor) {
        var found = sql.sql(SELECT + """
                where t.id in (
                    select i.id from actors.tie i join actors.tie_kind w on w.code = i.kind
                    where i.from_actor = :actor or i.to_actor = :actor
                    order by daterange(i.since, i.until) @> actors.today() desc, w.position, i.since desc, i.id limit 500)
                order by is_current desc, k.position, t.since desc, t.id
                """)
                .param("actor", actor)
                .query((row, number) -> tie(row))
                .list();
        return withTopics(found);
    }

    public Optional<Tie> find(UUID tie) {
        var found = sql.sql(SELECT + "where t.id = :tie")
                .param("tie", tie)
                .query((row, number) -> tie(row))
                .list();
        return withTopics(found).stream().findAny();
    }

    private List<Tie> withTopics(List<Tie> ties) {
        var known = topics.ofTies(ties.stream().map(Tie::id).toList());
        return ties.stream()
                .map(tie -> tie.about(known.getOrDefault(tie.id(), List.of())))
                .toList();
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(
                row.getObject("id", UUID.class),
                end(row, "from"),
                end(row, "to"),
                TieKinds.read(row),
                row.getString("title"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("last_checked", LocalDate.class),
                row.getString("source"),
                row.getBoolean("is_current"),
                row.getBoolean("is_decided"),
                List.of());
    }

    private static ActorName end(ResultSet row, String side) throws SQLException {
        return new ActorName(
                row.getObject(side + "_actor", UUID.class),
                ActorKind.valueOf(row.getString(side + "_kind")),
                row.getString(side + "_name"),
                row.getString(side + "_slug"));
    }
}
