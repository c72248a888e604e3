package org.megdan.core.actors.ties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.TieKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
public class TieKinds {

    static final String COLUMNS =
            "k.code, k.name_bg, k.name_en, k.from_kinds, k.to_kinds, k.rights, k.has_topics, k.begun_with, k.by_decision";

    private static final String GUARDED = "select distinct " + COLUMNS + """
             from actors.tie t join actors.tie_kind k on k.code = t.kind and k.begun_with is not null
            where (not k.by_decision or exists (select from actors.network n where n.organisation = t.to_actor))
            """;

    private final JdbcClient sql;

    TieKinds(JdbcClient sql) {
        this.sql = sql;
    }

    public List<TieKind> all() {
        return sql.sql("select " + COLUMNS + " from actors.tie_kind k order by k.position, k.code")
                .query((row, number) -> read(row))
                .list();
    }

    /** Kinds of the ties that bind the person to the network now or from a later day. */
    public List<TieKind> heldBy(UUID person) {
        return sql.sql("select distinct " + COLUMNS + """
                 from actors.tie t
                join actors.network n on n.organisation = t.to_actor
                join actors.tie_kind k on k.code = t.kind
                where t.from_actor = :person and (t.until is null or t.until > actors.today())
                """)
                .param("person", person)
                .query((row, number) -> read(row))
                .list();
    }

    /** Kinds that grant rights, among the ties of either record to whomever, and to either that is not the network, now or from a later day. */
    public List<TieKind> grantingOf(UUID one, UUID other) {
        return sql.sql("select distinct " + COLUMNS + """
                 from actors.tie t join actors.tie_kind k on k.code = t.kind and k.rights <> '{}'
                where (t.from_actor in (:one, :other)
                       or t.to_actor in (:one, :other) and not exists (select from actors.network n where n.organisation = t.to_actor))
                  and (t.until is null or t.until > actors.today())
                """)
                .param("one", one)
                .param("other", other)
                .query((row, number) -> read(row))
                .list();
    }

    /** Kinds whose right is asked for, among the ties of either record that hold now or from a later day. */
    public List<TieKind> guardedOf(UUID one, UUID other) {
        return sql.sql(GUARDED + """
                 and (t.from_actor in (:one, :other) or t.to_actor in (:one, :other)) and (t.until is null or t.until > actors.today())
                """)
                .param("one", one)
                .param("other", other)
                .query((row, number) -> read(row))
                .list();
    }

    /** The same among these ties. */
    public List<TieKind> guardedAmong(UUID[] ties) {
        return sql.sql(GUARDED + " and t.id = any(:ties)")
                .param("ties", ties)
                .query((row, number) -> read(row))
                .list();
    }

    public LocalDate today() {
        return sql.sql("select actors.today()").query(LocalDate.class).single();
    }

    static TieKind read(ResultSet row) throws SQLException {
        return new TieKind(
                row.getString("code"),
                row.getString("name_bg"),
                row.getString("name_en"),
                kinds(row, "from_kinds"),
                kinds(row, "to_kinds"),
                Set.of((String[]) row.getArray("rights").getArray()),
                row.getBoolean("has_topics"),
                row.getString("begun_with"),
                row.getBoolean("by_decision"));
    }

    private static Set<ActorKind> kinds(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(ActorKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
