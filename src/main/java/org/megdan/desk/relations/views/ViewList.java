package org.megdan.desk.relations.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.megdan.platform.lists.Asked;
import org.megdan.platform.lists.Piece;
import org.megdan.platform.lists.SliceBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ties of a view with what stands around them: three queries a page, whatever its length. */
@Component
public class ViewList {

    private static final String JOINED = """
            actors.tie t %s join actors.actor a on a.id = t.from_actor left join actors.actor o on o.id = t.to_actor
            left join %s d on d.tie = t.id left join actors.place p on p.id = %s
            """;
    private static final String HOLDS =
            "t.since <= (select actors.today()) and (t.until is null or t.until > (select actors.today()))";
    private static final String CURRENT = "where t.kind = :kind and " + HOLDS;
    private static final String DUE = "t.last_checked < (select actors.today() - interval '1 year')";
    private static final String FOUND = "(strpos(%1$s.search_text, :value) > 0 or :value <%% %1$s.search_text)";

    private static final Map<View, SliceBy> SLICES =
            Stream.of(View.values()).collect(Collectors.toMap(Function.identity(), ViewList::sliceOf));

    private final JdbcClient sql;

    ViewList(JdbcClient sql) {
        this.sql = sql;
    }

    private static SliceBy sliceOf(View view) {
        var slice = SliceBy.of("t.id")
                .filter("q", "(" + FOUND.formatted("a") + " or " + FOUND.formatted("o") + ")")
                .filter("topic", "exists (select from actors.tie_topic x where x.tie = t.id and x.topic = :value)")
                .filter("place", "p.id::text = :value")
                .filter("standing", "(" + view.standing() + ") = :value")
                .filter("due", "(:value <> 'yes' or " + DUE + ")")
                .sort("name", "lower(a.sort_name)")
                .sort("checked", "t.last_checked::text");
        return view.hasSteps() ? slice.sort("next", "coalesce(d.next_on::text, '9999')") : slice;
    }

    static SliceBy slice(View view) {
        return SLICES.getOrDefault(view, SliceBy.of("t.id"));
    }

    /** With the actors first, so that the database may walk them in the order of their names. */
    private static String joined(View view) {
        return JOINED.formatted("inner", view.table(), place(view));
    }

    /** With the ties first: who they lead from and to is read only where a filter asks for it. */
    private static String counted(View view) {
        return JOINED.formatted("left", view.table(), place(view)) + CURRENT;
    }

    private static String place(View view) {
        // an official is where the office is
        return view.showsOther() ? "coalesce(o.place, a.place)" : "a.place";
    }

    /** The SQL expression of where a tie of the view stands, over its table {@code d}. */
    public static String standing(View view) {
        return view.standing();
    }

    public Piece<Tied> page(View view, Asked asked) {
        var ids = ids(view, asked);
        return ids.among(byId(view, ids.items()));
    }

    /**
     * The same for whoever has counted: two queries.
     *
     * @param all how many ties the view has
     */
    Piece<Tied> page(View view, Asked asked, int all) {
        if (!asked.filters().isEmpty()) {
            return page(view, asked);
        }
        var ids = slice(view).slice(asked).of(sql, joined(view) + CURRENT, all, Map.of("kind", view.tieKind()));
        return ids.among(byId(view, ids.items()));
    }

    int count(View view, Asked asked) {
        return ids(view, new Asked(asked.filters(), asked.order(), null, 1)).total();
    }

    private Piece<UUID> ids(View view, Asked asked) {
        return slice(view).slice(asked).of(sql, joined(view) + CURRENT, counted(view), Map.of("kind", view.tieKind()));
    }

    /** All that is asked for, some hundreds at a time; {@code asked} names the first of them. */
    void each(View view, Asked asked, Consumer<List<Tied>> some) {
        var piece = page(view, asked);
        some.accept(piece.items());
        while (piece.last() != null) {
            piece = page(view, asked.after(piece.last()));
            some.accept(piece.items());
        }
    }

    /** Ended ties too. */
    public Optional<Tied> find(View view, UUID tie) {
        return Optional.ofNullable(byId(view, List.of(tie)).get(tie));
    }

    /** Those of the ties that the view shows. One query. */
    public Map<UUID, Tied> byId(View view, Collection<UUID> ties) {
        var found = new LinkedHashMap<UUID, Tied>();
        if (!ties.isEmpty()) {
            sql.sql("""
                    select t.id as tie, t.title, t.since, t.until, t.last_checked, t.source,
                           daterange(t.since, t.until) @> actors.today() as is_current, %s as is_due, relations.refuses(a.id) as refuses,
                           a.id as a_id, a.kind as a_kind, a.name as a_name, a.slug as a_slug,
                           o.id as o_id, o.kind as o_kind, o.name as o_name, o.slug as o_slug,
                           coalesce(%s, '') as standing, coalesce(p.name, '') as place, coalesce(d.version, 0) as version, %s
                    from %s where t.kind = :kind and t.id = any(:ties)
                    """.formatted(DUE, view.standing(), view.columns(), joined(view)))
                    .param("kind", view.tieKind())
                    .param("ties", ties.toArray(UUID[]::new))
                    .query((row, i) -> tied(view, row))
                    .list()
                    .forEach(tied -> found.put(tied.tie(), tied));
        }
        return found;
    }

    /** Where the ties of the view are; together they are all of them. */
    List<AtPlace> places(View view) {
        return sql.sql("select p.id, coalesce(p.name, '') as name, stands.ties from (select " + place(view)
                        + " as place, count(*)::int as ties from " + counted(view)
                        + " group by 1) stands left join actors.place p on p.id = stands.place order by p.name, p.id")
                .param("kind", view.tieKind())
                .query((row, i) ->
                        new AtPlace(row.getObject("id", UUID.class), row.getString("name"), row.getInt("ties")))
                .list();
    }

    /** How many ties each view has, and how many of them nobody has looked at for a year. One query. */
    public Map<View, Counts> counts() {
        var counts = new HashMap<View, Counts>();
        sql.sql("select t.kind, count(*) as all_of_them, count(*) filter (where " + DUE
                        + ") as due from actors.tie t where t.kind = any(:kinds) and " + HOLDS + " group by t.kind")
                .param("kinds", Stream.of(View.values()).map(View::tieKind).toArray(String[]::new))
                .query(row -> {
                    var view = View.ofTie(row.getString("kind")).orElseThrow();
                    counts.put(view, new Counts(row.getInt("all_of_them"), row.getInt("due")));
                });
        return counts;
    }

    /** @param due how many of them nobody has looked at for a year */
    public record Counts(int all, int due) {

        public static final Counts NONE = new Counts(0, 0);
    }

    private static Tied tied(View view, ResultSet row) throws SQLException {
        var details = new HashMap<String, String>();
        for (var detail : view.details()) {
            details.put(detail.name(), row.getString("d_" + detail.name()));
        }
        return new Tied(
                view,
                row.getObject("tie", UUID.class),
                end(row, "a"),
                end(row, "o"),
                row.getString("title"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("last_checked", LocalDate.class),
                row.getString("source"),
                row.getBoolean("is_current"),
                row.getBoolean("is_due"),
                row.getBoolean("refuses"),
                row.getString("standing"),
                row.getString("place"),
                row.getInt("version"),
                details);
    }

    private static ActorName end(ResultSet row, String side) throws SQLException {
        return new ActorName(
                row.getObject(side + "_id", UUID.class),
                ActorKind.valueOf(row.getString(side + "_kind")),
                row.getString(side + "_name"),
                row.getString(side + "_slug"));
    }
}
