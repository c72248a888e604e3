package org.megdan.core.actors.ties;

import org.megdan.platform.access.Viewer;
import org.megdan.platform.privacy.Capacities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of a person's current ties to the network that grant rights, in the order of forms. */
@Component
class TieCapacities implements Capacities {

    private final JdbcClient sql;

    TieCapacities(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Capacity of(Viewer viewer) {
        return sql.sql("""
                select coalesce(string_agg(distinct k.name_bg, ', '), '') as bg,
                       coalesce(string_agg(distinct k.name_en, ', '), '') as en
                from actors.tie t
                join actors.network n on n.organisation = t.to_actor
                join actors.tie_kind k on k.code = t.kind and k.rights <> '{}'
                where t.from_actor = :person and daterange(t.since, t.until) @> actors.today()
                """)
                .param("person", viewer.person())
                .query(Capacity.class)
                .single();
    }
}
