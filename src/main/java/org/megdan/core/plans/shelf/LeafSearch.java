package org.megdan.core.plans.shelf;

import java.util.Arrays;
import java.util.List;
import org.megdan.core.plans.NodeCard;
import org.megdan.core.plans.Visible;
import org.megdan.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands lowest in its strategy, looked for by number or by words of its title: a list to choose from, not a search of all texts. */
@Component
public class LeafSearch {

    private static final int MOST_WORDS = 8;
    private static final String LEAVES = """
            select %s
            from plans.plan p cross join lateral %s v join plans.node n on n.version_id = v.id
            where (n.code || ' ' || n.title) ilike all (:patterns)
              and not exists (select from plans.node c where c.version_id = v.id and c.parent_id = n.id)
            order by n.code = :words desc, v.title collate "bg-BG-x-icu", p.slug, length(n.code), n.code, n.id
            limit :most""".formatted(Cards.COLUMNS, Visible.current("p"));

    private final JdbcClient sql;

    LeafSearch(JdbcClient sql) {
        this.sql = sql;
    }

    public List<NodeCard> find(String words, int most, Viewer viewer) {
        var patterns = Arrays.stream(words.strip().split("\\s+"))
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toArray(String[]::new);
        return sql.sql(LEAVES)
                .param("patterns", patterns)
                .param("words", words.strip())
                .param("most", most)
                .params(Visible.to(viewer))
                .query((row, i) -> Cards.read(row))
                .list();
    }
}
