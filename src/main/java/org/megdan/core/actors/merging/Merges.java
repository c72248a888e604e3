package org.megdan.core.actors.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.megdan.core.actors.ActorCard;
import org.megdan.core.actors.ActorKind;
import org.megdan.core.actors.ActorName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The merges that were done, and where an old address leads. */
@Component
class Merges {

    private static final int SHOWN = 100;

    private final JdbcClient sql;
    private final Fingerprint fingerprint;
    private final JsonMapper json;
    private final Clock clock;

    Merges(JdbcClient sql, Fingerprint fingerprint, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.fingerprint = fingerprint;
        this.json = json;
        this.clock = clock;
    }

    /** A merge as it is kept. */
    record Done(UUID id, UUID kept, UUID gone, Map<String, String> state) {}

    UUID begin(UUID kept, UUID gone) {
        return sql.sql("insert into actors.merge (kept, gone, at) values (:kept, :gone, :at) returning id")
                .param("kept", kept)
                .param("gone", gone)
                .param("at", now())
                .query(UUID.class)
                .single();
    }

    /** The old address leads to the kept record, and from now on everything about that one is somebody's later work. */
    void finish(UUID merge, ActorCard kept, ActorCard gone) {
        sql.sql("insert into actors.merged (gone, kept, slug, merge) values (:gone, :kept, :slug, :merge)")
                .param("gone", gone.id())
                .param("kept", kept.id())
                .param("slug", gone.slug())
                .param("merge", merge)
                .update();
        sql.sql("update actors.merge set state = :state::jsonb where id = :id")
                .param("state", json.writeValueAsString(fingerprint.of(kept.id())))
                .param("id", merge)
                .update();
    }

    /** One that was not undone yet, held until the transaction ends. */
    Optional<Done> hold(UUID merge) {
        return sql.sql("select id, kept, gone, state from actors.merge where id = :id and undone_at is null for update")
                .param("id", merge)
                .query((row, number) -> new Done(
                        row.getObject("id", UUID.class),
                        row.getObject("kept", UUID.class),
                        row.getObject("gone", UUID.class),
                        json.readValue(row.getString("state"), new TypeReference<Map<String, String>>() {})))
                .optional();
    }

    void undone(UUID merge) {
        sql.sql("delete from actors.merged where merge = :id")
                .param("id", merge)
                .update();
        sql.sql("update actors.merge set undone_at = :at where id = :id")
                .param("at", now())
                .param("id", merge)
                .update();
    }

    MergeEffect effect(UUID merge) {
        return new MergeEffect(sql.sql("""
                select place, count(after) filter (where place <> :tie or before ->> 'from_actor' <> after ->> 'from_actor'
                           or before ->> 'to_actor' <> after ->> 'to_actor') as moved,
                       count(*) - count(after) as dropped
                from actors.merge_step where merge = :merge and place <> :own and before is not null group by place order by place
                """)
                .param("merge", merge)
                .param("own", Column.ACTOR)
                .param("tie", Column.TIE)
                .query((row, number) ->
                        new MergeEffect.Part(row.getString("place"), row.getInt("moved"), row.getInt("dropped")))
                .list());
    }

    /** The latest first. */
    List<Merge> list() {
        return sql.sql("""
                select m.id, m.at, m.undone_at, a.id as actor, a.kind, a.name, a.slug, s.before ->> 'name' as gone_name,
                       s.number is not null and m.undone_at is null as may_be_undone
                from actors.merge m
                left join actors.actor a on a.id = m.kept
                left join actors.merge_step s on s.merge = m.id and s.place = :own and s.after is null
                order by m.at desc, m.id desc limit :limit
                """)
                .param("own", Column.ACTOR)
                .param("limit", SHOWN)
                .query((row, number) -> merge(row))
                .list();
    }

    Optional<String> movedTo(String slug) {
        return sql.sql("select a.slug from actors.merged m join actors.actor a on a.id = m.kept where m.slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Merge merge(ResultSet row) throws SQLException {
        var actor = row.getObject("actor", UUID.class);
        var undone = row.getTimestamp("undone_at");
        var gone = row.getString("gone_name");
        return new Merge(
                row.getObject("id", UUID.class),
                actor == null
                        ? null
                        : new ActorName(
                                actor,
                                ActorKind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                row.getString("slug")),
                gone == null ? "" : gone,
                row.getTimestamp("at").toInstant(),
                undone == null ? null : undone.toInstant(),
                row.getBoolean("may_be_undone"));
    }
}
