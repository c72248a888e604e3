package org.megdan.core.actors.ties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.megdan.core.actors.Acquaintance;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who knows whom: people who are tied to the same organisations, and organisations that share people. The network itself joins
 * everybody, so it tells nothing. Of a hub with thousands only some are looked at: the answer is bounded whatever its size.
 */
@Component
public class Acquaintances {

    private final JdbcClient sql;

    Acquaintances(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those with the most in common first, in one query. */
    public List<Acquaintance> of(UUID actor) {
        return sql.sql("""
                with hubs as (
                    select h.id, h.kind, h.name, h.slug, m.kind = 'PERSON' as people
                    from actors.actor m
                    cross join lateral (
                        select to_actor as id from actors.tie where from_actor = m.id and daterange(since, until) @> actors.today()
                        union
                        select from_actor from actors.tie where to_actor = m.id and daterange(since, until) @> actors.today()
                        limit 1000) t
                    join actors.actor h on h.id = t.id and (h.kind = 'PERSON') <> (m.kind = 'PERSON')
                    where m.id = :actor and not exists (select 1 from actors.network n where n.organisation in (h.id, m.id))
                    order by h.sort_name, h.id limit 40),
                near as (
                    select h.*, o.other from hubs h cross join lateral (
                        (select from_actor as other from actors.tie
                         where to_actor = h.id and daterange(since, until) @> actors.today() limit 200)
                        union
                        (select to_actor from actors.tie
                         where from_actor = h.id and daterange(since, until) @> actors.today() limit 200)) o
                    where o.other <> :actor and not exists (select 1 from actors.network n where n.organisation = o.other))
                select a.id, a.kind, a.name, a.slug,
                       array_agg(n.id order by n.name, n.id) as hub_ids, array_agg(n.kind order by n.name, n.id) as hub_kinds,
                       array_agg(n.name order by n.name, n.id) as hub_names, array_agg(n.slug order by n.name, n.id) as hub_slugs
                from near n join actors.actor a on a.id = n.other and (a.kind = 'PERSON') = n.people
                group by a.id order by count(*) desc, a.sort_name collate "bg-BG-x-icu", a.id limit 20
                """)
                .param("actor", actor)
                .query((row, number) -> read(row))
                .list();
    }

    private static Acquaintance read(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray("hub_ids").getArray();
        var kinds = (String[]) row.getArray("hub_kinds").getArray();
        var names = (String[]) row.getArray("hub_names").getArray();
        var slugs = (String[]) row.getArray("hub_slugs").getArray();
        var other = new ActorName(
                row.getObject("id", UUID.class),
                ActorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("slug"));
        var through = IntStream.range(0, ids.length)
                .mapToObj(i -> new ActorName(ids[i], ActorKind.valueOf(kinds[i]), names[i], slugs[i]))
                .toList();
        return new Acquaintance(other, through);
    }
}
