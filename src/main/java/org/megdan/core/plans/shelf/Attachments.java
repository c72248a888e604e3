package org.megdan.core.plans.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.plans.ExpectedResult;
import org.megdan.core.plans.Inherited;
import org.megdan.core.plans.NodeActor;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Target groups, results and actors of a node, and the groups and actors of the goals above it, in one query. */
@Component
class Attachments {

    private static final String ALL = """
            select 'GROUP' as kind, g.node_id, t.id, t.name as first, t.expected_change as second, g.position, t.lock
            from plans.node_group g join plans.target_group t on t.version_id = g.version_id and t.id = g.group_id
            where g.version_id = :version and g.node_id in (:nodes)
            union all
            select 'RESULT', r.node_id, r.id, r.text, '', r.position, r.lock from plans.expected_result r
            where r.version_id = :version and r.node_id = :node
            union all
            select 'ACTOR', a.node_id, a.actor_id, a.role, '', a.position, 0 from plans.node_actor a
            where a.version_id = :version and a.node_id in (:nodes)
            order by position""";

    private final JdbcClient sql;

    Attachments(JdbcClient sql) {
        this.sql = sql;
    }

    Attached of(UUID version, UUID node, List<NodeCard> above) {
        var byNode = new HashMap<UUID, Attached>();
        var nodes =
                Stream.concat(Stream.of(node), above.stream().map(NodeCard::id)).toList();
        sql.sql(ALL)
                .param("version", version)
                .param("node", node)
                .param("nodes", nodes)
                .query(row -> {
                    byNode.computeIfAbsent(row.getObject("node_id", UUID.class), key -> Attached.none())
                            .add(node, row);
                });
        var own = byNode.computeIfAbsent(node, key -> Attached.none());
        for (var goal : above.reversed()) {
            own.inherit(goal, byNode.getOrDefault(goal.id(), Attached.none()));
        }
        return own;
    }

    /** What is attached to a node; it fills while rows are read. */
    static final class Attached {

        final List<TargetGroup> groups = new ArrayList<>();
        final List<ExpectedResult> results = new ArrayList<>();
        final List<NodeActor> actors = new ArrayList<>();
        Optional<Inherited<UUID>> responsibleAbove = Optional.empty();
        Optional<Inherited<TargetGroup>> groupsAbove = Optional.empty();

        static Attached none() {
            return new Attached();
        }

        List<UUID> responsible() {
            return NodeActor.of(NodeActor.Role.RESPONSIBLE, actors);
        }

        void add(UUID node, ResultSet row) throws SQLException {
            var id = row.getObject("id", UUID.class);
            var first = row.getString("first");
            int position = row.getInt("position");
            int lock = row.getInt("lock");
            switch (row.getString("kind")) {
                case "GROUP" -> groups.add(new TargetGroup(id, first, row.getString("second"), position, lock));
                case "RESULT" -> results.add(new ExpectedResult(id, node, first, position, lock));
                default -> actors.add(new NodeActor(id, NodeActor.Role.valueOf(first)));
            }
        }

        /** Called from the nearest goal to the outermost. */
        void inherit(NodeCard goal, Attached above) {
            if (responsible().isEmpty()
                    && responsibleAbove.isEmpty()
                    && !above.responsible().isEmpty()) {
                responsibleAbove = Optional.of(new Inherited<>(goal, above.responsible()));
            }
            if (groups.isEmpty() && groupsAbove.isEmpty() && !above.groups.isEmpty()) {
                groupsAbove = Optional.of(new Inherited<>(goal, above.groups));
            }
        }
    }
}
