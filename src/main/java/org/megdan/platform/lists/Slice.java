package org.megdan.platform.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cuts the piece that is asked for out of a list, in the database; made by {@link SliceBy}. */
public final class Slice {

    private static final Piece<UUID> NOTHING = new Piece<>(List.of(), 0, null);

    private final String id;
    private final String key;
    private final Map<String, String> conditions;
    private final Asked asked;

    Slice(String id, String key, Map<String, String> conditions, Asked asked) {
        this.id = "(" + id + ")::text collate \"C\"";
        this.key = "left(" + key + ", " + Cursor.KEY + ") collate \"C\"";
        this.conditions = conditions;
        this.asked = asked;
    }

    /**
     * The ids of the piece, in order; two queries.
     *
     * @param rows where they come from and which of them may be seen: what follows {@code from}, a {@code where} included
     */
    public Piece<UUID> of(JdbcClient sql, String rows, Map<String, ?> seen) {
        return of(sql, rows, rows, seen);
    }

    /**
     * The same where the same rows are counted at less cost when they are said otherwise.
     *
     * @param counted as many rows as {@code rows}, such as by outer joins, of which the database leaves out those that no filter needs
     */
    public Piece<UUID> of(JdbcClient sql, String rows, String counted, Map<String, ?> seen) {
        if (asksForNoText()) {
            return NOTHING;
        }
        var parameters = new HashMap<String, Object>(seen);
        int total = sql.sql("select count(*) from " + counted + narrowed(parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
        return of(sql, rows, total, seen);
    }

    /**
     * The same for whoever has counted the rows already; one query.
     *
     * @param total how many of the rows the filters let through
     */
    public Piece<UUID> of(JdbcClient sql, String rows, int total, Map<String, ?> seen) {
        if (asksForNoText()) {
            return NOTHING;
        }
        var parameters = new HashMap<String, Object>(seen);
        var found = sql.sql("select %s as id, %s as key from %s%s %s limit %d"
                        .formatted(
                                id, key, rows + narrowed(parameters), behind(parameters), order(), asked.limit() + 1))
                .params(parameters)
                .query((row, i) -> new Cursor(asked.order(), row.getString("key"), row.getString("id")))
                .list();
        var page = found.size() > asked.limit() ? found.subList(0, asked.limit()) : found;
        return new Piece<>(
                page.stream().map(place -> UUID.fromString(place.id())).toList(),
                total,
                found.size() > asked.limit() ? page.getLast() : null);
    }

    /** No text of the database has a NUL. */
    private boolean asksForNoText() {
        return asked.filters().values().stream().anyMatch(value -> value.indexOf('\0') >= 0);
    }

    private String narrowed(Map<String, Object> parameters) {
        return asked.filters().entrySet().stream()
                .map(filter -> {
                    var name = "asked_" + parameters.size();
                    parameters.put(name, filter.getValue());
                    return " and "
                            + Objects.requireNonNull(conditions.get(filter.getKey()))
                                    .replace(":value", ":" + name);
                })
                .collect(Collectors.joining());
    }

    private String behind(Map<String, Object> parameters) {
        var after = asked.after();
        if (after == null) {
            return "";
        }
        parameters.put("after_key", after.key());
        parameters.put("after_id", after.id());
        // the key alone lets an index begin there, even where the id is of another table
        return " and %1$s %3$s= :after_key and (%1$s, %2$s) %3$s (:after_key, :after_id)"
                .formatted(key, id, asked.isDescending() ? "<" : ">");
    }

    private String order() {
        return asked.isDescending() ? "order by 2 desc, 1 desc" : "order by 2, 1";
    }
}
