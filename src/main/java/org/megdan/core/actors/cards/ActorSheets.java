package org.megdan.core.actors.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorSheetRow;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a whole list piece by piece, for a file. */
@Component
public class ActorSheets {

    private static final String REACH = """
            array(select c.value from actors.contact_point c where c.actor = a.id and c.until is null and c.kind = '%s'
                  order by c.since, c.id) as %s
            """;

    private static final int AT_A_TIME = 500;

    private static final String SELECT = """
            select a.id, a.kind, a.name, a.sort_name, a.eik, a.description, a.legal_form, a.registry_no,
                (select p.name from actors.place p where p.id = a.place) as place,
                (select string_agg(case when :bulgarian then w.name_bg else w.name_en end, ', ' order by w.position)
                 from actors.actor_topic h join actors.topic w on w.code = h.topic where h.actor = a.id) as topics,
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
                    REACH.formatted("ADDRESS", "addresses"));

    private final JdbcClient sql;

    ActorSheets(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many there are; changes nothing and reads no row. */
    public int count(Collection<ActorKind> kinds, String words) {
        var wanted = Wanted.of(sql, kinds, words);
        return wanted.bound(sql.sql("select count(*) from actors.actor a where " + wanted.condition()))
                .query(Integer.class)
                .single();
    }

    /** Some hundreds at a time: neither the list nor a connection is held while somebody's slow line takes the file. */
    public void each(Collection<ActorKind> kinds, String words, Language language, Consumer<ActorSheetRow> row) {
        var wanted = Wanted.of(sql, kinds, words);
        var some = some(wanted, language, null);
        while (!some.isEmpty()) {
            some.forEach(placed -> row.accept(placed.row()));
            some = some.size() < AT_A_TIME ? List.of() : some(wanted, language, some.getLast());
        }
    }

    private record Placed(String place, ActorSheetRow row) {}

    private List<Placed> some(Wanted wanted, Language language, @Nullable Placed after) {
        return wanted.bound(sql.sql(SELECT + " from actors.actor a where " + wanted.condition() + """
                 and (:place::text is null
                    or (a.sort_name collate "bg-BG-x-icu", a.id) > (:place collate "bg-BG-x-icu", :after::uuid))
                order by a.sort_name collate "bg-BG-x-icu", a.id limit\s""" + AT_A_TIME))
                .param("bulgarian", language == Language.BG)
                .param("place", after == null ? null : after.place())
                .param("after", after == null ? null : after.row().id())
                .query((row, number) -> new Placed(row.getString("sort_name"), row(row)))
                .list();
    }

    private static ActorSheetRow row(ResultSet row) throws SQLException {
        return new ActorSheetRow(
                row.getObject("id", UUID.class),
                ActorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                ActorCards.form(row.getString("legal_form")),
                row.getString("eik"),
                row.getString("registry_no"),
                row.getString("place"),
                plain(row.getString("topics")),
                row.getString("description"),
                plain(row.getString("ties")),
                texts(row, "emails"),
                texts(row, "phones"),
                texts(row, "sites"),
                texts(row, "addresses"));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
