package org.megdan.core.plans.searching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.megdan.core.plans.Visible;
import org.megdan.platform.search.SearchDocument;

/**
 * What all documents of this module share: the version that a thing is found in, and who may find it. A thing is found as
 * the public sees it; what the public does not see yet, as insiders see it; else as editors do.
 */
final class Found {

    /** Rows of versions under the alias v with {@code audience} and {@code rank}; follows {@code from plans.plan p}. */
    static final String VERSIONS = """
            cross join lateral (
              (select c.*, 1 as rank, 'PUBLIC' as audience from plans.version c
               where c.plan_id = p.id and exists (select from plans.publication u where u.version_id = c.id)
               order by c.state = 'ADOPTED' desc, c.number desc limit 1)
              union all
              (select c.*, 2, 'INSIDERS' from plans.version c
               where c.plan_id = p.id and c.state = 'ADOPTED' order by c.number desc limit 1)
              union all
              (select c.*, 3, 'EDITORS' from plans.version c where c.plan_id = p.id and c.state = 'DRAFT')) v
            """;

    private Found() {}

    static SearchDocument document(ResultSet row, String kind, String url, int weight) throws SQLException {
        return new SearchDocument(
                kind,
                row.getString("id"),
                row.getString("title"),
                row.getString("body"),
                url,
                audience(row.getString("audience")),
                weight,
                null,
                row.getObject("adopted_on", LocalDate.class));
    }

    static Set<String> audience(String name) {
        return switch (name) {
            case "PUBLIC" -> Set.of(SearchDocument.PUBLIC);
            case "INSIDERS" -> Set.of(Visible.EDIT, Visible.ADOPT, Visible.READ_INTERNAL);
            default -> Set.of(Visible.EDIT, Visible.ADOPT);
        };
    }
}
