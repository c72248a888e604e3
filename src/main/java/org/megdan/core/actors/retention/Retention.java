package org.megdan.core.actors.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.core.actors.Ties;
import org.megdan.platform.access.Acting;
import org.megdan.platform.audit.Audit;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rules of how long people are kept, and who is due by them. Nobody is ever erased from here. */
@Component
public class Retention {

    private static final int AT_A_TIME = 50;

    private final JdbcClient sql;
    private final Ties ties;
    private final Audit audit;
    private final Clock clock;

    Retention(JdbcClient sql, Ties ties, Audit audit, Clock clock) {
        this.sql = sql;
        this.ties = ties;
        this.audit = audit;
        this.clock = clock;
    }

    /** For each kind of tie that people hold; a kind without a rule is kept as long as the longest. */
    public List<Rule> rules() {
        var months = sql.sql("select kind, months, then_what from actors.retention")
                .query((row, i) -> Map.entry(
                        row.getString("kind"),
                        new Span(row.getInt("months"), Rule.Then.valueOf(row.getString("then_what")))))
                .list();
        return ties.kinds().stream()
                .flatMap(kind -> months.stream()
                        .filter(rule -> rule.getKey().equals(kind.code()))
                        .map(rule -> new Rule(
                                kind, rule.getValue().months(), rule.getValue().then())))
                .toList();
    }

    private record Span(int months, Rule.Then then) {}

    @Transactional
    public void change(String kind, int months, Rule.Then then) {
        var changed = sql.sql("""
                update actors.retention set months = :months, then_what = :then
                where kind = :kind and (months, then_what) is distinct from (:months, :then)
                """)
                .param("kind", kind)
                .param("months", months)
                .param("then", then.name())
                .update();
        if (changed > 0) {
            audit.record(
                    "actors.act.retention-changed",
                    "retention",
                    UUID.nameUUIDFromBytes(kind.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    null,
                    Map.of("kind", kind, "months", months));
        }
    }

    /** Makes the list anew: whoever has no tie today or later and whose last one ended longer ago than its rule allows; how many there are. */
    @Transactional
    public int list() {
        sql.sql("delete from actors.due_person").update();
        return sql.sql("""
                insert into actors.due_person (person, kind, ended_on, due_on, then_what)
                select person, kind, ended_on, due_on, then_what from (
                    select distinct on (p.id) p.id as person, t.kind, t.until as ended_on,
                           (t.until + make_interval(months => r.months))::date as due_on, r.then_what
                    from actors.actor p
                    join actors.tie t on t.from_actor = p.id
                    join actors.retention r on r.kind = t.kind
                    where p.kind = 'PERSON'
                      and not exists (select from actors.tie o where o.from_actor = p.id and (o.until is null or o.until > actors.today()))
                      and not exists (select from actors.kept_longer k where k.person = p.id and k.until > actors.today())
                    order by p.id, (t.until + make_interval(months => r.months)) desc) last
                where due_on <= actors.today()
                """).update();
    }

    public long count() {
        return sql.sql("select count(*) from actors.due_person")
                .query(Long.class)
                .single();
    }

    /** The longest due first; {@code after} is the last of the piece before. */
    public List<DuePerson> due(@Nullable UUID after) {
        return sql.sql("""
                select d.person, d.kind, d.ended_on, d.due_on, d.then_what as then from actors.due_person d
                left join actors.due_person cut on cut.person = :after
                where cut.person is null or (d.due_on, d.person) > (cut.due_on, cut.person)
                order by d.due_on, d.person limit :limit
                """)
                .param("after", after)
                .param("limit", AT_A_TIME)
                .query(new DataClassRowMapper<>(DuePerson.class))
                .list();
    }

    /** Leaves the list until that day. */
    @Transactional
    public void keep(UUID person, LocalDate until, String reason) {
        sql.sql("""
                insert into actors.kept_longer (person, until, reason, decided_at, decided_by)
                values (:person, :until, :reason, :at, :by)
                on conflict (person) do update set until = excluded.until, reason = excluded.reason,
                    decided_at = excluded.decided_at, decided_by = excluded.decided_by
                """)
                .param("person", person)
                .param("until", until)
                .param("reason", reason)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", Acting.now().account())
                .update();
        sql.sql("delete from actors.due_person where person = :person")
                .param("person", person)
                .update();
        audit.record("actors.act.kept-longer", "actor", person, null, Map.of("until", until, "reason", reason));
    }
}
