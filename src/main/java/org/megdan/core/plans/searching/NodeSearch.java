package org.megdan.core.plans.searching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.core.plans.Level;
import org.megdan.platform.search.SearchDocument;
import org.megdan.platform.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goals, measures, tasks and activities; found also by number, target group, result and other wording. */
@Component
class NodeSearch implements Searchable {

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
    private static final String ORDER = " order by n.id, v.rank";

    private final JdbcClient sql;

    NodeSearch(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return sql.sql(SELECT + ORDER).withFetchSize(500).query((row, i) -> document(row)).stream();
    }

    @Override
    public List<SearchDocument> load(Collection<String> ids) {
        return sql.sql(SELECT + "where n.id in (:ids)" + ORDER)
                .param("ids", ids.stream().map(UUID::fromString).toList())
                .query((row, i) -> document(row))
                .list();
    }

    private static SearchDocument document(ResultSet row) throws SQLException {
        var url = "/strategy/" + row.getString("slug") + "/" + row.getString("ref");
        int weight = switch (row.getString("level")) {
            case Level.STRATEGIC_GOAL, Level.PRIORITY -> 3;
            case Level.SPECIFIC_GOAL -> 2;
            default -> 1;
        };
        return Found.document(row, KIND, url, weight);
    }
}
