package org.megdan.core.plans.searching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.megdan.core.plans.Visible;
import org.megdan.platform.search.SearchDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evaluations, found also by what was asked, found, answered and changed, and by their evidence without its addresses; internal ones only by who may read them. */
@Component
class EvaluationSearch extends Rows {

    static final String KIND = "evaluation";

    private static final int WEIGHT = 2;
    private static final String SELECT = """
            select distinct on (e.id) e.id, e.title, p.slug, v.audience, e.ends_on, e.published_at is not null as published,
              coalesce((select string_agg(
                   concat_ws(E'\\n', q.question, q.finding, q.response, q.change_made,
                     regexp_replace(q.evidence, '\\s*\\|?\\s*https?://\\S+', '', 'g')),
                   E'\\n\\n' order by q.position)
                 from plans.evaluation_question q where q.evaluation_id = e.id), '') as body
            from plans.plan p %s join plans.evaluation e on e.plan_id = p.id
            """.formatted(Found.VERSIONS);

    EvaluationSearch(JdbcClient sql) {
        super(sql, KIND, SELECT, "e.id", 50);
    }

    @Override
    SearchDocument document(ResultSet row) throws SQLException {
        return new SearchDocument(
                KIND,
                row.getString("id"),
                row.getString("title"),
                row.getString("body"),
                "/strategy/" + row.getString("slug") + "/evaluations/" + row.getString("id"),
                audience(row),
                WEIGHT,
                null,
                row.getObject("ends_on", LocalDate.class));
    }

    // its page needs both: the evaluation and the strategy around it
    private static Set<String> audience(ResultSet row) throws SQLException {
        var strategy = row.getString("audience");
        if (row.getBoolean("published")) {
            return Found.audience(strategy);
        }
        return strategy.equals("EDITORS") ? Set.of(Visible.EDIT) : Set.of(Visible.EDIT, Visible.READ_INTERNAL);
    }
}
