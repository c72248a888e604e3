package org.megdan.core.actors.rights;

import java.util.Set;
import java.util.UUID;
import org.megdan.platform.access.Viewer;
import org.megdan.platform.access.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rights of a request in one query: what the ties that hold today to the network's organisation grant. A disabled account is
 * nobody from the next request on, whatever sessions are open.
 */
@Component
class TieViewers implements Viewers {

    private final JdbcClient sql;

    TieViewers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Viewer viewerOf(UUID account) {
        return sql.sql("""
                select a.person, p.name,
                       coalesce(array_agg(distinct granted) filter (where granted is not null), '{}') as rights
                from identity.living_account a
                join actors.actor p on p.id = a.person
                left join actors.network n on true
                left join actors.tie t on t.from_actor = p.id and t.to_actor = n.organisation
                    and daterange(t.since, t.until) @> actors.today()
                left join actors.tie_kind k on k.code = t.kind
                left join lateral unnest(k.rights) granted on true
                where a.id = :account
                group by a.person, p.name
                """)
                .param("account", account)
                .query((row, number) -> new Viewer(
                        account, row.getObject("person", UUID.class), row.getString("name"), Set.of((String[])
                                row.getArray("rights").getArray())))
                .optional()
                .orElse(Viewer.ANYONE);
    }
}
