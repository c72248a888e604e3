package org.megdan.core.actors.newcomers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Newcomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Contacts and ties of newcomers. What somebody has already is not written again, and so not taken back. */
@Component
class Belongings {

    private final JdbcClient sql;
    private final JsonMapper json;

    Belongings(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
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

    private record Tied(int line, Newcomer.@Nullable Bond tie) {

        static Tied of(Newcomer newcomer) {
            return new Tied(newcomer.line(), newcomer.tie());
        }
    }
}
