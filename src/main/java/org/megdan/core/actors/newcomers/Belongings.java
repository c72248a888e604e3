package org.megdan.core.actors.newcomers;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Newcomer;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Contacts, ties, topics and consents of newcomers. What somebody has already is not written again, and so not taken back. */
@Component
class Belongings {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Clock clock;

    Belongings(JdbcClient sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    void contacts(UUID bringing, List<Newcomer> all) {
        var rows = all.stream()
                .flatMap(newcomer -> newcomer.contacts().stream()
                        .map(reach -> Map.of(
                                "line", newcomer.line(), "kind", reach.kind().name(), "value", reach.value())))
                .toList();
        sql.sql("""
                with wished as materialized (
                    select distinct on (b.actor, r.kind, r.value) uuidv7() as id, b.line, b.actor, r.kind, r.value
                    from jsonb_to_recordset(:rows::jsonb) as r(line int, kind text, value text)
                    join actors.brought b on b.bringing = :bringing and b.line = r.line
                    where not exists (
                        select 1 from actors.contact_point c where c.actor = b.actor and c.kind = r.kind
                          and actors.contact_key(c.kind, c.value) = actors.contact_key(r.kind, r.value))
                    order by b.actor, r.kind, r.value, b.line),
                written as (
                    insert into actors.contact_point (id, actor, kind, value, since, last_checked)
                    select id, actor, kind, value, actors.today(), actors.today() from wished)
                update actors.brought b set contacts = w.ids
                from (select line, array_agg(id) as ids from wished group by line) w
                where b.bringing = :bringing and b.line = w.line
                """)
                .param("bringing", bringing)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    void ties(UUID bringing, List<Newcomer> all) {
        var rows = all.stream().map(Tied::of).toList();
        sql.sql("""
                with wished as materialized (
                    select distinct on (b.actor, t.to_actor, t.kind) uuidv7() as id, b.line, b.actor, t.*
                    from jsonb_to_recordset(:rows::jsonb) as r(line int, tie jsonb)
                    cross join lateral (
                        select (r.tie ->> 'to')::uuid as to_actor, r.tie ->> 'kind' as kind, r.tie ->> 'title' as title,
                               (r.tie ->> 'since')::date as since, (r.tie ->> 'until')::date as until,
                               r.tie ->> 'source' as source) t
                    join actors.brought b on b.bringing = :bringing and b.line = r.line
                    where t.to_actor is not null and not exists (
                        select 1 from actors.tie h where h.from_actor = b.actor and h.to_actor = t.to_actor and h.kind = t.kind
                          and daterange(h.since, h.until) && daterange(t.since, t.until))
                    order by b.actor, t.to_actor, t.kind, b.line),
                written as (
                    insert into actors.tie (id, from_actor, to_actor, kind, title, since, until, last_checked, source)
                    select id, actor, to_actor, kind, title, since, until, actors.today(), source from wished)
                update actors.brought b set ties = w.ids
                from (select line, array_agg(id) as ids from wished group by line) w
                where b.bringing = :bringing and b.line = w.line
                """)
                .param("bringing", bringing)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    /** Of new records, and of ties that began with this file. */
    void topics(UUID bringing, List<Newcomer> all) {
        var ofActors = all.stream()
                .flatMap(newcomer -> newcomer.topics().stream().map(topic -> new About(newcomer.line(), topic)))
                .toList();
        about(bringing, "insert into actors.actor_topic (actor, topic) select b.actor, r.topic", "b.is_new", ofActors);
        var ofTies = all.stream()
                .flatMap(newcomer -> topics(newcomer.tie()).stream().map(topic -> new About(newcomer.line(), topic)))
                .toList();
        about(
                bringing,
                "insert into actors.tie_topic (tie, topic) select b.ties[1], r.topic",
                "b.ties <> '{}'",
                ofTies);
    }

    private static List<String> topics(Newcomer.@Nullable Bond tie) {
        return tie == null ? List.of() : tie.topics();
    }

    private record About(int line, String topic) {}

    private void about(UUID bringing, String insert, String where, List<About> rows) {
        if (!rows.isEmpty()) {
            sql.sql(insert + """
                     from jsonb_to_recordset(:rows::jsonb) as r(line int, topic text)
                    join actors.brought b on b.bringing = :bringing and b.line = r.line
                    where\s""" + where + " on conflict do nothing")
                    .param("bringing", bringing)
                    .param("rows", json.writeValueAsString(rows))
                    .update();
        }
    }

    /** Whoever said something about the purpose before, yes or no, is not spoken for by a file. */
    void consents(UUID bringing, List<Newcomer> all) {
        var rows = all.stream()
                .flatMap(newcomer ->
                        Stream.ofNullable(newcomer.agreed()).map(agreed -> Consent.of(newcomer.line(), agreed)))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        sql.sql("""
                with wished as materialized (
                    select distinct on (b.actor, r.purpose) uuidv7() as id, b.line, b.actor, r.purpose, r.wording, r.way, r.at, r.note
                    from jsonb_to_recordset(:rows::jsonb)
                        as r(line int, purpose text, wording uuid, way text, at timestamptz, note text)
                    join actors.brought b on b.bringing = :bringing and b.line = r.line
                    join actors.actor a on a.id = b.actor and a.kind = 'PERSON'
                    where not exists (select 1 from actors.consent c where c.person = b.actor and c.purpose = r.purpose)
                    order by b.actor, r.purpose, b.line),
                written as (
                    insert into actors.consent (id, person, purpose, answer, wording, at, way, note, recorded_by, recorded_at)
                    select id, actor, purpose, 'GIVEN', wording, at, way, note, :by, :now from wished)
                update actors.brought b set consents = w.ids
                from (select line, array_agg(id) as ids from wished group by line) w
                where b.bringing = :bringing and b.line = w.line
                """)
                .param("bringing", bringing)
                .param("rows", json.writeValueAsString(rows))
                .param("by", Acting.now().person())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private record Consent(int line, String purpose, UUID wording, String way, String at, String note) {

        static Consent of(int line, Newcomer.Agreed agreed) {
            var at = agreed.day().atStartOfDay(Language.ZONE).toInstant().toString();
            return new Consent(
                    line, agreed.purpose(), agreed.wording(), agreed.way().name(), at, agreed.note());
        }
    }

    /** The lines of whose people a consent was written down. */
    Set<Integer> agreed(UUID bringing) {
        return sql.sql("select line from actors.brought where bringing = :bringing and consents <> '{}'")
                .param("bringing", bringing)
                .query((row, number) -> row.getInt("line"))
                .set();
    }

    private record Tied(int line, Newcomer.@Nullable Bond tie) {

        static Tied of(Newcomer newcomer) {
            return new Tied(newcomer.line(), newcomer.tie());
        }
    }
}
