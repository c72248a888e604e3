package org.megdan.core.plans.searching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.megdan.platform.search.SearchDocument;
import org.megdan.platform.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Strategies, found also by what their chapters say. */
@Component
class PlanSearch implements Searchable {

    static final String KIND = "plan";

    private static final String SELECT = """
            select distinct on (p.id) p.id, v.title, p.slug, v.audience, v.adopted_on,
              coalesce((select string_agg(concat_ws(E'\\n', c.title, c.text), E'\\n\\n' order by c.position)
                 from plans.chapter c where c.version_id = v.id), '') as body
            from plans.plan p %s
            """.formatted(Found.VERSIONS);
    private static final String ORDER = " order by p.id, v.rank";

    private final JdbcClient sql;

    PlanSearch(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return sql.sql(SELECT + ORDER).withFetchSize(50).query((row, i) -> document(row)).stream();
    }

    @Override
    public List<SearchDocument> load(Collection<String> ids) {
        return sql.sql(SELECT + "where p.id in (:ids)" + ORDER)
                .param("ids", ids.stream().map(UUID::fromString).toList())
                .query((row, i) -> document(row))
                .list();
    }

    private static SearchDocument document(ResultSet row) throws SQLException {
        return Found.document(row, KIND, "/strategy/" + row.getString("slug"), 3);
    }
}
