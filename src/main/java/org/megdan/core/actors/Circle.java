package org.megdan.core.actors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which persons are with the network today, which were and are gone, and which go soon: what their ties to it say. One query each. */
@Component
public class Circle {

    private static final String GONE = """
            select p.id from actors.actor p
            left join lateral (
                select count(*) filter (where t.to_actor = n.organisation) as ever_here,
                       count(*) filter (where t.to_actor = n.organisation and (t.until is null or t.until > actors.today())) as here,
                       count(*) filter (where t.until is null or t.until > actors.today()) as anywhere
                from actors.tie t cross join actors.network n where t.from_actor = p.id) tied on true
            where p.kind = 'PERSON' and p.id = any (cast(:persons as uuid[]))
              and tied.here = 0 and (tied.ever_here > 0 or tied.anywhere = 0)
            """;

    private final JdbcClient sql;

    Circle(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those to whom a tie that holds today gives rights, in order of name. */
    public List<ActorName> team() {
        return sql.sql("""
                select p.id, p.kind, p.name, p.slug from actors.actor p
                where p.id in (
                    select t.from_actor from actors.tie t
                    join actors.network n on n.organisation = t.to_actor
                    join actors.tie_kind k on k.code = t.kind and k.rights <> '{}'
                    where daterange(t.since, t.until) @> actors.today())
                order by p.sort_name collate "bg-BG-x-icu", p.id limit 500
                """)
                .query((row, i) -> new ActorName(
                        row.getObject("id", UUID.class),
                        ActorKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("slug")))
                .list();
    }

    /** Whether a tie that holds today gives the person any right. */
    public boolean isOfTeam(UUID person) {
        return sql.sql("""
                select exists (
                    select from actors.tie t
                    join actors.network n on n.organisation = t.to_actor
                    join actors.tie_kind k on k.code = t.kind and k.rights <> '{}'
                    where t.from_actor = :person and daterange(t.since, t.until) @> actors.today())
                """).param("person", person).query(Boolean.class).single();
    }

    /** Those to whom a tie that holds today gives this right. */
    public Set<UUID> holders(String right) {
        return sql.sql("""
                select t.from_actor from actors.tie t
                join actors.network n on n.organisation = t.to_actor
                join actors.tie_kind k on k.code = t.kind
                where :right = any (k.rights) and daterange(t.since, t.until) @> actors.today()
                """)
                .param("right", right)
                .query((row, i) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Those of the persons whom nothing binds to the network today or later, and who were bound to it or are to nobody. */
    public Set<UUID> gone(Collection<UUID> persons) {
        return sql.sql(GONE)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, i) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Persons of whose ties to the network the last one ends after today and until this day, each with that day. */
    public Map<UUID, LocalDate> leaving(LocalDate until) {
        return sql
                .sql("""
                select t.from_actor as person, max(coalesce(t.until, date '9999-12-31')) as day
                from actors.tie t join actors.network n on n.organisation = t.to_actor
                join actors.actor p on p.id = t.from_actor and p.kind = 'PERSON'
                group by t.from_actor
                having max(coalesce(t.until, date '9999-12-31')) > actors.today()
                   and max(coalesce(t.until, date '9999-12-31')) <= :until
                """)
                .param("until", until)
                .query((row, i) ->
                        Map.entry(row.getObject("person", UUID.class), row.getObject("day", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
