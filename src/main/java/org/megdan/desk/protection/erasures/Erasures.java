package org.megdan.desk.protection.erasures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.megdan.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of orders. */
@Component
public class Erasures {

    private static final String SELECT =
            "select id, number, person, ordered_at, done_at, withdrawn_at, kept::text as kept from protection.erasure ";

    private final JdbcClient sql;
    private final Audit audit;
    private final Clock clock;

    Erasures(JdbcClient sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's one order; whether there was one before makes no difference. The log says who ordered it, whoever carries it out. */
    @Transactional
    public Erasure order(UUID person, @Nullable UUID by, boolean wantsLetter) {
        // numbers follow each other without a gap
        sql.sql("select pg_advisory_xact_lock(hashtext('protection.erasure'))")
                .query()
                .singleRow();
        var isNew = sql.sql("""
                insert into protection.erasure (number, person, ordered_at, ordered_by, wants_letter)
                select coalesce(max(number), 0) + 1, :person, :at, :by, :letter from protection.erasure
                on conflict (person) where withdrawn_at is null do nothing
                """)
                .param("person", person)
                .param("at", now())
                .param("by", by)
                .param("letter", wantsLetter)
                .update();
        var order = ofPerson(person).orElseThrow();
        if (isNew > 0) {
            audit.record("protection.act.ordered", "erasure", order.id(), null, Map.of("number", order.number()));
        }
        return order;
    }

    /** As an older database that came back does not know it. */
    Erasure orderAgain(UUID id, int number, UUID person, Instant at) {
        // an order of that time which came to nothing, or waited and was withdrawn, is not the one that was carried out
        sql.sql("delete from protection.erasure where id <> :id and done_at is null and person = :person")
                .param("id", id)
                .param("person", person)
                .update();
        sql.sql("""
                insert into protection.erasure (id, number, person, ordered_at)
                select :id, case when exists (select from protection.erasure where number = :number)
                    then (select max(number) + 1 from protection.erasure) else :number end, :person, :at
                on conflict do nothing
                """)
                .param("id", id)
                .param("number", number)
                .param("person", person)
                .param("at", Timestamp.from(at))
                .update();
        return ofPerson(person).orElseThrow();
    }

    Optional<Erasure> ofPerson(UUID person) {
        return sql.sql(SELECT + "where person = :person and withdrawn_at is null")
                .param("person", person)
                .query((row, i) -> erasure(row))
                .optional();
    }

    Optional<Erasure> numbered(int number) {
        return sql.sql(SELECT + "where number = :number")
                .param("number", number)
                .query((row, i) -> erasure(row))
                .optional();
    }

    List<Erasure> unfinished() {
        return sql.sql(SELECT + "where done_at is null and withdrawn_at is null order by number")
                .query((row, i) -> erasure(row))
                .list();
    }

    public List<Erasure> newest(int most) {
        return sql.sql(SELECT + "order by number desc limit :most")
                .param("most", most)
                .query((row, i) -> erasure(row))
                .list();
    }

    /** Held by the running transaction; empty where somebody else is at it or has done it. */
    Optional<Boolean> begin(UUID id) {
        return sql.sql(
                        "select wants_letter from protection.erasure where id = :id and done_at is null and withdrawn_at is null for update")
                .param("id", id)
                .query(Boolean.class)
                .optional();
    }

    void end(UUID id, String kept) {
        sql.sql("""
                update protection.erasure set done_at = :at, kept = :kept::jsonb, wants_letter = false where id = :id
                """).param("at", now()).param("kept", kept).param("id", id).update();
    }

    void withdraw(UUID id, String why) {
        sql.sql("""
                update protection.erasure set withdrawn_at = :at, kept = :why::jsonb, wants_letter = false where id = :id
                """).param("at", now()).param("why", why).param("id", id).update();
    }

    /** Whoever gives them a tie at the same moment has done so before, or waits and finds nobody. */
    void hold(UUID person) {
        sql.sql("select id from actors.actor where id = :person for update")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    private static Erasure erasure(ResultSet row) throws SQLException {
        var done = row.getTimestamp("done_at");
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new Erasure(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getObject("person", UUID.class),
                row.getTimestamp("ordered_at").toInstant(),
                done == null ? null : done.toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("kept"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
