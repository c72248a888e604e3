package org.megdan.core.actors.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.megdan.platform.audit.Act;
import org.megdan.platform.audit.Audit;
import org.megdan.platform.web.NotFound;
import org.megdan.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What actors work on, and what a tie is about: the same person knows one thing as an expert and writes of another. */
@Component
public class Topics {

    private final JdbcClient sql;
    private final Audit audit;

    Topics(JdbcClient sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** In the order in which a form offers them. */
    public List<Topic> all() {
        return sql.sql("select code, name_bg, name_en from actors.topic order by position, code")
                .query(new DataClassRowMapper<>(Topic.class))
                .list();
    }

    /** For all of them in one query; those without a topic are left out. */
    public Map<UUID, List<Topic>> ofActors(Collection<UUID> actors) {
        return of("actor", actors);
    }

    public Map<UUID, List<Topic>> ofTies(Collection<UUID> ties) {
        return of("tie", ties);
    }

    /** Whether these and no others are the actor's. */
    public boolean areOf(UUID actor, Collection<String> codes) {
        var held = ofActors(List.of(actor)).getOrDefault(actor, List.of());
        return held.stream().map(Topic::code).collect(Collectors.toSet()).equals(Set.copyOf(codes));
    }

    /** These and no others; an unknown code refuses all. */
    @Transactional
    public void setForActor(UUID actor, Collection<String> codes) {
        var held = sql.sql("select id from actors.actor where id = :id for no key update")
                .param("id", actor)
                .query(UUID.class)
                .list();
        if (held.isEmpty()) {
            throw new NotFound();
        }
        var change = set("actor", actor, codes);
        if (change.isOne()) {
            // who has the form open saw other topics
            sql.sql("update actors.actor set version = version + 1 where id = :id")
                    .param("id", actor)
                    .update();
            audit.record("actors.act.topics-set", "actor", actor, change.before(), change.after());
        }
    }

    @Transactional
    public void setForTie(UUID tie, Collection<String> codes) {
        var ends = sql.sql("select from_actor, to_actor from actors.tie where id = :id for no key update")
                .param("id", tie)
                .query((row, number) ->
                        new Ends(row.getObject("from_actor", UUID.class), row.getObject("to_actor", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
        var change = set("tie", tie, codes);
        if (change.isOne()) {
            audit.record(new Act(
                    "actors.act.tie-topics-set", "actor", ends.from(), ends.to(), change.before(), change.after()));
        }
    }

    private record Ends(UUID from, UUID to) {}

    private record Change(Map<String, List<String>> before, Map<String, List<String>> after) {

        boolean isOne() {
            return !before.equals(after);
        }
    }

    private Map<UUID, List<Topic>> of(String owner, Collection<UUID> ids) {
        var topics = new HashMap<UUID, List<Topic>>();
        if (!ids.isEmpty()) {
            sql.sql("""
                    select h.%1$s as owner, t.code, t.name_bg, t.name_en
                    from actors.%1$s_topic h join actors.topic t on t.code = h.topic
                    where h.%1$s = any(:ids) order by t.position, t.code
                    """.formatted(owner)).param("ids", ids.toArray(UUID[]::new)).query(row -> {
                topics.computeIfAbsent(row.getObject("owner", UUID.class), id -> new ArrayList<>())
                        .add(new Topic(row.getString("code"), row.getString("name_bg"), row.getString("name_en")));
            });
        }
        return topics;
    }

    private Change set(String owner, UUID id, Collection<String> codes) {
        var wanted = codes.stream().distinct().toArray(String[]::new);
        var before = names(of(owner, List.of(id)), id);
        sql.sql("delete from actors.%1$s_topic where %1$s = :id and topic <> all(:topics)".formatted(owner))
                .param("id", id)
                .param("topics", wanted)
                .update();
        sql.sql("""
                insert into actors.%1$s_topic (%1$s, topic) select :id, code from actors.topic where code = any(:topics)
                on conflict do nothing
                """.formatted(owner)).param("id", id).param("topics", wanted).update();
        var after = names(of(owner, List.of(id)), id);
        if (after.getOrDefault("topics", List.of()).size() < wanted.length) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "actors.refused.topic-unknown");
        }
        return new Change(before, after);
    }

    private static Map<String, List<String>> names(Map<UUID, List<Topic>> topics, UUID id) {
        return Map.of(
                "topics",
                topics.getOrDefault(id, List.of()).stream().map(Topic::nameBg).toList());
    }
}
