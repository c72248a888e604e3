package org.megdan.core.plans.searching;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.megdan.core.plans.Level;
import org.megdan.platform.search.SearchDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goals, measures, tasks and activities; found also by number, target group, result and other wording. */
@Component
class NodeSearch extends Rows {

    static final String KIND = "node";

    private static final String SELECT = """
            select distinct on (n.id) n.id, n.title, n.level, n.ref, p.slug, v.audience, v.adopted_on,
              concat_ws(E'\\n', n.code, n.description, array_to_string(n.other_wordings, E'\\n'),
                (select string_agg(t.name, E'\\n') from plans.node_group g
                 join plans.target_group t on t.version_id = g.version_id and t.id = g.group_id
                 where g.version_id = n.version_id and g.node_id = n.id),
                (select string_agg(r.text, E'\\n') from plans.expected_result r
                 where r.version_id = n.version_id and r.node_id = n.id)) as body
            from plans.plan p %s join plans.node n on n.version_id = v.id
            """.formatted(Found.VERSIONS);

    NodeSearch(JdbcClient sql) {
        super(sql, KIND, SELECT, "n.id", 500);
    }

    @Override
    SearchDocument document(ResultSet row) throws SQLException {
        var url = "/strategy/" + row.getString("slug") + "/" + row.getString("ref");
        int weight = switch (row.getString("level")) {
            case Level.STRATEGIC_GOAL, Level.PRIORITY -> 3;
            case Level.SPECIFIC_GOAL -> 2;
            default -> 1;
        };
        return Found.document(row, KIND, url, weight);
    }
}
