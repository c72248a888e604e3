package org.megdan.core.plans.shelf;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.megdan.platform.privacy.Following;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts name the record that stays; what is adopted goes on naming the one that is gone, and beside it is said whom it means. */
@Component
class FollowingWork implements Following {

    private static final String OF_A_DRAFT =
            "exists (select from plans.version v where v.id = r.version_id and v.state = 'DRAFT')";
    private static final String OF_A_DRAFT_YEAR =
            "exists (select from plans.action_plan y where y.id = r.action_plan_id and y.state = 'DRAFT')";

    private final JdbcClient sql;

    FollowingWork(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Followed> follows() {
        return List.of(
                Followed.always("plans.plan owner_id"),
                new Followed("plans.node_actor actor_id", OF_A_DRAFT),
                new Followed("plans.activity responsible_id", OF_A_DRAFT_YEAR),
                new Followed("plans.activity_partner actor_id", OF_A_DRAFT_YEAR),
                Followed.always("plans.charge person_id"),
                Followed.always("plans.merged_actor actor"),
                Followed.always("plans.removal content"),
                Followed.always("plans.reimport content"));
    }

    @Override
    public Set<String> keeps() {
        return Set.of("plans.charge named_id", "plans.merged_actor named");
    }

    @Override
    public List<Beside> beside(UUID gone, UUID kept) {
        return sql.sql("""
                insert into plans.merged_actor as m (named, actor) values (:gone, :kept)
                returning m.tableoid::regclass::text as place, to_jsonb(m)::text as written
                """)
                .param("gone", gone)
                .param("kept", kept)
                .query((row, number) -> new Beside(row.getString("place"), row.getString("written")))
                .list();
    }
}
