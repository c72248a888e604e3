package org.megdan.core.plans.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.Visible;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nodes as others name and link them. */
@Component
public class Cards {

    /** The columns of a card; aliases are n, v and p. */
    static final String COLUMNS =
            "n.id, n.parent_id, v.plan_id, v.id as version_id, p.slug, v.title as plan_title, n.level, n.code, n.ref, n.title";

    private static final String BY_ID = """
            select distinct on (n.id) %s
            from plans.node n join plans.version v on v.id = n.version_id join plans.plan p on p.id = v.plan_id
            where n.id in (:ids) and %s
            order by n.id, v.state = 'ADOPTED' desc, v.number desc""".formatted(COLUMNS, Visible.version("v"));

    private static final String CARRIES_OUT = """
            select 'OUT' as direction, %1$s
            from plans.carries_out c join plans.plan p on p.id = c.target_plan_id
              cross join lateral %2$s v
              join plans.node n on n.version_id = v.id and n.id = c.target_node_id
            where c.version_id = :version and c.node_id = :node
            union all
            select 'IN', %1$s
            from plans.carries_out c join plans.node n on n.version_id = c.version_id and n.id = c.node_id
              join plans.version w on w.id = c.version_id join plans.plan p on p.id = w.plan_id
              join lateral %2$s v on v.id = w.id
            where c.target_node_id = :node""".formatted(COLUMNS, Visible.current("p"));

    private final JdbcClient sql;

    Cards(JdbcClient sql) {
        this.sql = sql;
    }

    public List<NodeCard> byId(Collection<UUID> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql.sql(BY_ID)
                .param("ids", ids)
                .params(Visible.to(viewer))
                .query((row, i) -> read(row))
                .list();
    }

    List<Link> carriesOut(UUID version, UUID node, Viewer viewer) {
        return sql.sql(CARRIES_OUT)
                .param("version", version)
                .param("node", node)
                .params(Visible.to(viewer))
                .query((row, i) -> new Link(row.getString("direction").equals("OUT"), read(row)))
                .list();
    }

    static NodeCard read(ResultSet row) throws SQLException {
        return new NodeCard(
                row.getObject("id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getString("slug"),
                row.getString("plan_title"),
                row.getString("level"),
                row.getString("code"),
                row.getString("ref"),
                row.getString("title"));
    }

    record Link(boolean outward, NodeCard card) {}
}
