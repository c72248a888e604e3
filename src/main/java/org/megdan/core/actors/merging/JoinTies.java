package org.megdan.core.actors.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.ties.TieRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The ties of two records before they become one: a tie between the two would tie somebody to themselves and goes; one that both
 * hold at one time becomes one tie over all the days of either, with the topics and details of both.
 */
@Component
class JoinTies {

    private final JdbcClient sql;
    private final References references;
    private final Steps steps;
    private final TieRecords ties;

    JoinTies(JdbcClient sql, References references, Steps steps, TieRecords ties) {
        this.sql = sql;
        this.references = references;
        this.steps = steps;
        this.ties = ties;
    }

    void join(UUID merge, UUID kept, UUID gone) {
        for (var tie : between(kept, gone)) {
            remove(merge, tie, null);
        }
        var twin = twin(kept, gone);
        while (twin.isPresent()) {
            join(merge, twin.get(), kept, gone);
            twin = twin(kept, gone);
        }
    }

    /** A tie of the record that goes; the same tie of the kept one holds at one time with it. */
    private record Pair(UUID gone, UUID kept) {}

    private List<UUID> between(UUID kept, UUID gone) {
        return sql.sql("""
                select id from actors.tie where from_actor = :kept and to_actor = :gone or from_actor = :gone and to_actor = :kept
                """)
                .param("kept", kept)
                .param("gone", gone)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private Optional<Pair> twin(UUID kept, UUID gone) {
        return pairs(kept, gone, null).stream().findFirst();
    }

    private List<Pair> pairs(UUID kept, UUID gone, @Nullable UUID ofTie) {
        return sql.sql("""
                select g.id as gone, k.id as kept
                from actors.tie g join actors.tie k
                  on k.kind = g.kind and daterange(k.since, k.until) && daterange(g.since, g.until)
                 and (g.from_actor = :gone and k.from_actor = :kept and g.to_actor = k.to_actor
                      or g.to_actor = :gone and k.to_actor = :kept and g.from_actor = k.from_actor)
                where (g.from_actor = :gone or g.to_actor = :gone) and (:tie::uuid is null or g.id = :tie)
                order by g.since, g.id, k.since, k.id
                """)
                .param("kept", kept)
                .param("gone", gone)
                .param("tie", ofTie)
                .query((row, number) -> new Pair(row.getObject("gone", UUID.class), row.getObject("kept", UUID.class)))
                .list();
    }

    private void join(UUID merge, Pair pair, UUID kept, UUID gone) {
        var same = pairs(kept, gone, pair.gone()).stream().map(Pair::kept).toList();
        var stays = same.getFirst();
        var span = span(pair.gone(), same);
        for (var other : same.subList(1, same.size())) {
            remove(merge, other, stays);
        }
        remove(merge, pair.gone(), stays);
        var ended = ends(stays);
        steps.change(
                merge,
                Column.TIE,
                stays,
                """
                since = :since, until = :until::date, title = :title, source = :source, last_checked = :checked
                """,
                row -> row.param("since", span.since())
                        .param("until", span.until())
                        .param("title", span.title())
                        .param("source", span.source())
                        .param("checked", span.checked()));
        if (ended != null && !ended.equals(span.until())) {
            ties.holdsLonger(stays);
        }
    }

    private record Span(LocalDate since, @Nullable LocalDate until, String title, String source, LocalDate checked) {}

    private Span span(UUID gone, List<UUID> same) {
        return sql.sql("""
                select min(since) as since,
                       case when bool_or(until is null) then null else max(until) end as until,
                       coalesce(max(nullif(title, '')) filter (where id = :stays), max(title)) as title,
                       coalesce(max(nullif(source, '')) filter (where id = :stays), max(source)) as source,
                       max(last_checked) as checked
                from actors.tie where id = :gone or id = any(:same)
                """)
                .param("stays", same.getFirst())
                .param("gone", gone)
                .param("same", same.toArray(UUID[]::new))
                .query((row, number) -> new Span(
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getString("title"),
                        row.getString("source"),
                        row.getObject("checked", LocalDate.class)))
                .single();
    }

    private @Nullable LocalDate ends(UUID tie) {
        return sql.sql("select until from actors.tie where id = :id")
                .param("id", tie)
                .query((row, number) -> Optional.ofNullable(row.getObject("until", LocalDate.class)))
                .single()
                .orElse(null);
    }

    /** @param into what builds on the tie goes over to this one; null drops it as well */
    private void remove(UUID merge, UUID tie, @Nullable UUID into) {
        for (var column : references.holding(references.to(Column.TIE), tie)) {
            if (into == null) {
                steps.drop(merge, column, tie);
            } else {
                steps.move(merge, column, tie, into);
            }
        }
        steps.drop(merge, new Column(Column.TIE, "id"), tie);
    }
}
