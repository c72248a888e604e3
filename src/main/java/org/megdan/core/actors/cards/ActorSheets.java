package org.megdan.core.actors.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorSheetRow;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a whole list at once, for a file; one query. */
@Component
public class ActorSheets {

    private static final String REACH = """
            array(select c.value from actors.contact_point c where c.actor = a.id and c.until is null and c.kind = '%s'
                  order by c.since, c.id) as %s
            """;

    private final JdbcClient sql;

    ActorSheets(JdbcClient sql) {
        this.sql = sql;
    }

    public List<ActorSheetRow> all(Collection<ActorKind> kinds, String words, Language language) {
        var looked = Naming.lookUp(words);
        return sql.sql("""
                select a.id, a.kind, a.name, a.eik, a.description,
                    (select string_agg(case when :bulgarian then k.name_bg else k.name_en end || ', ' || o.name,
                                       '; ' order by k.position, o.sort_name)
                     from actors.tie t join actors.tie_kind k on k.code = t.kind join actors.actor o on o.id = t.to_actor
                     where t.from_actor = a.id and daterange(t.since, t.until) @> actors.today()) as ties,
                """
                        + String.join(
                                ", ",
                                REACH.formatted("EMAIL", "emails"),
                                REACH.formatted("PHONE", "phones"),
                                REACH.formatted("WEB", "sites"),
                                REACH.formatted("ADDRESS", "addresses"))
                        + """
                from actors.actor a
                where a.kind = any(:kinds)
                  and (:words = '' or strpos(a.search_text, :words) > 0 or :words <% a.search_text)
                order by a.sort_name collate "bg-BG-x-icu", a.id
                """)
                .param("bulgarian", language == Language.BG)
                .param("kinds", kinds.stream().map(ActorKind::name).toArray(String[]::new))
                .param("words", looked)
                .query((row, number) -> row(row))
                .list();
    }

    private static ActorSheetRow row(ResultSet row) throws SQLException {
        var ties = row.getString("ties");
        return new ActorSheetRow(
                row.getObject("id", UUID.class),
                ActorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("eik"),
                row.getString("description"),
                ties == null ? "" : ties,
                texts(row, "emails"),
                texts(row, "phones"),
                texts(row, "sites"),
                texts(row, "addresses"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
