package org.megdan.core.plans.shelf;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.Carried;
import org.megdan.core.plans.Visible;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who carries out how much of which strategy. */
@Component
public class Carriers {

    private static final String CARRIED = """
            select coalesce(m.actor, a.actor_id) as actor, p.slug, v.title as plan_title, count(distinct a.node_id) as nodes
            from plans.plan p cross join lateral %s v join plans.node_actor a on a.version_id = v.id
            left join plans.merged_actor m on m.named = a.actor_id
            where coalesce(m.actor, a.actor_id) in (:actors)
            group by coalesce(m.actor, a.actor_id), p.slug, v.title
            order by v.title collate "bg-BG-x-icu", p.slug""".formatted(Visible.current("p"));

    private final JdbcClient sql;

    Carriers(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Carried> by(Collection<UUID> actors, Viewer viewer) {
        return actors.isEmpty()
                ? List.of()
                : sql.sql(CARRIED)
                        .param("actors", actors)
                        .params(Visible.to(viewer))
                        .query(new DataClassRowMapper<>(Carried.class))
                        .list();
    }
}
