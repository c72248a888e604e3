package org.megdan.core.plans.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Target groups, results and actors of a node in one query. */
@Component
class Attachments {

    private static final String ALL = """
            select 'GROUP' as kind, t.id, t.name as first, t.expected_change as second, g.position, t.lock
            from plans.node_group g join plans.target_group t on t.version_id = g.version_id and t.id = g.group_id
            where g.version_id = :version and g.node_id = :node
            union all
            select 'RESULT', r.id, r.text, '', r.position, r.lock from plans.expected_result r
            where r.version_id = :version and r.node_id = :node
            union all
            select 'ACTOR', a.actor_id, a.role, '', a.position, 0 from plans.node_actor a
            where a.version_id = :version and a.node_id = :node
            order by position""";

    private final JdbcClient sql;

    Attachments(JdbcClient sql) {
        this.sql = sql;
    }

    Attached of(UUID version, UUID node) {
        var attached = new Attached(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        sql.sql(ALL).param("version", version).param("node", node).query(row -> {
            var id = row.getObject("id", UUID.class);
            var first = row.getString("first");
            int position = row.getInt("position");
            int lock = row.getInt("lock");
            switch (row.getString("kind")) {
                case "GROUP" ->
                    attached.groups().add(new TargetGroup(id, first, row.getString("second"), position, lock));
                case "RESULT" -> attached.results().add(new ExpectedResult(id, node, first, position, lock));
                default -> attached.actors().add(new NodeActor(id, NodeActor.Role.valueOf(first)));
            }
        });
        return attached;
    }

    record Attached(List<TargetGroup> groups, List<ExpectedResult> results, List<NodeActor> actors) {}
}
