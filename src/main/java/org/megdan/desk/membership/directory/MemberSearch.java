package org.megdan.desk.membership.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.megdan.platform.search.SearchDocument;
import org.megdan.platform.search.Searchable;
import org.megdan.platform.web.SiteMapPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever bears a mark today is found by name, description, topics and place. That somebody became or ceased to be one is put
 * down for the index by triggers (migration {@code found_members}), whoever changes the tie.
 */
@Component
class MemberSearch implements Searchable, SiteMapPart {

    private static final String KIND = "member";
    private static final int PORTION = 500;

    private static final String SELECT = """
            select a.id, a.name, a.slug, a.description, min(t.since) as since,
                   concat_ws(', ', p.name, nullif(p.municipality, p.name)) as place,
                   (select string_agg(o.name_bg, ', ' order by o.position)
                    from actors.actor_topic x join actors.topic o on o.code = x.topic where x.actor = a.id) as topics
            from actors.tie t join actors.network n on n.organisation = t.to_actor
            join membership.programme m on m.tie_kind = t.kind
            join actors.actor a on a.id = t.from_actor and a.kind <> 'PERSON'
            left join actors.place p on p.id = a.place
            where daterange(t.since, t.until) @> actors.today()""";

    private final JdbcClient sql;

    MemberSearch(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return sql
                .sql(SELECT + " group by a.id, p.id")
                .withFetchSize(PORTION)
                .query((row, i) -> document(row))
                .stream();
    }

    @Override
    public List<SearchDocument> load(Collection<String> ids) {
        return sql.sql(SELECT + " and a.id::text = any(:ids) group by a.id, p.id")
                .param("ids", ids.toArray(String[]::new))
                .query((row, i) -> document(row))
                .list();
    }

    @Override
    public Stream<String> paths() {
        var members = sql.sql(
                        "select '/members/' || slug from (" + SELECT + " group by a.id, p.id) found order by slug")
                .query(String.class)
                .list();
        return Stream.concat(Stream.of("/members", "/members/recommended", "/members/services"), members.stream());
    }

    private static SearchDocument document(ResultSet row) throws SQLException {
        var body = Stream.of(row.getString("description"), row.getString("topics"), row.getString("place"))
                .filter(text -> text != null && !text.isBlank())
                .toList();
        return new SearchDocument(
                KIND,
                row.getString("id"),
                row.getString("name"),
                String.join("\n", body),
                "/members/" + row.getString("slug"),
                Set.of(SearchDocument.PUBLIC),
                2,
                null,
                row.getObject("since", LocalDate.class));
    }
}
