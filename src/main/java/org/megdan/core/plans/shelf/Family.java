package org.megdan.core.plans.shelf;

import java.util.List;
import java.util.Optional;
import org.megdan.core.plans.NodeCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nodes around a node: above, below, beside. */
@Component
class Family {

    private static final String AROUND = """
            with recursive up (id, parent_id, depth) as (
              select n.id, n.parent_id, 1 from plans.node n where n.version_id = :version and n.id = :parent::uuid
              union all
              select n.id, n.parent_id, up.depth + 1 from plans.node n join up on n.id = up.parent_id
              where n.version_id = :version),
            around (id, kin, place) as (
              select id, 'ABOVE', -depth from up
              union all
              select n.id, 'BELOW', n.position from plans.node n where n.version_id = :version and n.parent_id = :node
              union all
              (select n.id, 'BEFORE', 0 from plans.node n where n.version_id = :version and %1$s
               and n.position < :position order by n.position desc limit 1)
              union all
              (select n.id, 'AFTER', 0 from plans.node n where n.version_id = :version and %1$s
               and n.position > :position order by n.position limit 1))
            select a.kin, %2$s
            from around a join plans.node n on n.version_id = :version and n.id = a.id
              join plans.version v on v.id = n.version_id join plans.plan p on p.id = v.plan_id
            order by a.kin, a.place""";
    private static final String OF_A_ROOT = AROUND.formatted("n.parent_id is null", Cards.COLUMNS);
    private static final String OF_A_CHILD = AROUND.formatted("n.parent_id = :parent", Cards.COLUMNS);

    private final JdbcClient sql;

    Family(JdbcClient sql) {
        this.sql = sql;
    }

    Around of(NodeCard node, int position) {
        return new Around(sql.sql(node.parentId() == null ? OF_A_ROOT : OF_A_CHILD)
                .param("version", node.versionId())
                .param("node", node.id())
                .param("parent", node.parentId())
                .param("position", position)
                .query((row, i) -> new Relative(row.getString("kin"), Cards.read(row)))
                .list());
    }

    record Relative(String kin, NodeCard card) {}

    record Around(List<Relative> all) {

        List<NodeCard> ancestors() {
            return these("ABOVE");
        }

        List<NodeCard> children() {
            return these("BELOW");
        }

        Optional<NodeCard> previous() {
            return these("BEFORE").stream().findFirst();
        }

        Optional<NodeCard> next() {
            return these("AFTER").stream().findFirst();
        }

        private List<NodeCard> these(String kin) {
            return all.stream()
                    .filter(relative -> relative.kin().equals(kin))
                    .map(Relative::card)
                    .toList();
        }
    }
}
