package org.megdan.core.plans;

import java.util.Set;
import java.util.UUID;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who carries out what: the persons and organisations that strategies and plans of years name, as far as a viewer sees them. */
@Component
public class PlanActors {

    private static final String NAMED = """
            select a.actor_id from plans.plan p cross join lateral %s v
              join plans.node_actor a on a.version_id = v.id
            union
            select p.owner_id from plans.plan p cross join lateral %1$s v where p.owner_id is not null
            union
            select named.actor from plans.plan p cross join lateral %1$s v
              join plans.action_plan y on y.plan_id = p.id and %2$s
              join plans.activity c on c.action_plan_id = y.id
              left join plans.activity_partner w on w.action_plan_id = y.id and w.activity_id = c.id
              cross join lateral (values (c.responsible_id), (w.actor_id)) named (actor)
            where named.actor is not null""".formatted(Visible.current("p"), Visible.actionPlan("y"));

    private final JdbcClient sql;

    PlanActors(JdbcClient sql) {
        this.sql = sql;
    }

    /** One query. */
    public Set<UUID> named(Viewer viewer) {
        return sql.sql(NAMED)
                .params(Visible.to(viewer))
                .query((row, i) -> row.getObject(1, UUID.class))
                .set();
    }
}
