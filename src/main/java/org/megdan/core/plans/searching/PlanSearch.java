package org.megdan.core.plans.searching;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.megdan.platform.search.SearchDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Strategies, found also by what their chapters say. */
@Component
class PlanSearch extends Rows {

    static final String KIND = "plan";

    private static final String SELECT = """
            select distinct on (p.id) p.id, v.title, p.slug, v.audience, v.adopted_on,
              coalesce((select string_agg(concat_ws(E'\\n', c.title, c.text), E'\\n\\n' order by c.position)
                 from plans.chapter c where c.version_id = v.id), '') as body
            from plans.plan p %s
            """.formatted(Found.VERSIONS);

    PlanSearch(JdbcClient sql) {
        super(sql, KIND, SELECT, "p.id", 50);
    }

    @Override
    SearchDocument document(ResultSet row) throws SQLException {
        return Found.document(row, KIND, "/strategy/" + row.getString("slug"), 3);
    }
}
