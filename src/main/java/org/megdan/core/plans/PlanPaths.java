package org.megdan.core.plans;

import java.util.List;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where all goals and tasks stand that a viewer may see, for search engines and other readers of everything. */
@Component
public class PlanPaths {

    private static final String PATHS = """
            select p.slug, n.ref from plans.plan p cross join lateral %s v
              join plans.node n on n.version_id = v.id
            order by p.slug, n.ref limit :limit""".formatted(Visible.current("p"));

    private final JdbcClient sql;

    PlanPaths(JdbcClient sql) {
        this.sql = sql;
    }

    /** One query, however many strategies. */
    public List<NodePath> all(Viewer viewer, int limit) {
        return sql.sql(PATHS)
                .params(Visible.to(viewer))
                .param("limit", limit)
                .query((row, i) -> new NodePath(row.getString("slug"), row.getString("ref")))
                .list();
    }

    /** The strategy's part of the address and the node's. */
    public record NodePath(String slug, String ref) {}
}
