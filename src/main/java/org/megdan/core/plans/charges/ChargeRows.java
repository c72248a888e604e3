package org.megdan.core.plans.charges;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code plans.charge}: each holds for as long as the thing names the same person. */
@Component
public class ChargeRows {

    private final JdbcClient sql;
    private final Clock clock;

    ChargeRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** To the end of the transaction: of two who pass the same thing on the second finds what the first did. */
    public void hold(UUID thing) {
        sql.sql("select pg_advisory_xact_lock(hashtext('plans.charge'), hashtext(cast(:thing as text)))")
                .param("thing", thing.toString())
                .query((row, i) -> true)
                .single();
    }

    /** From now on this person goes on with it; whoever is named does without a row. */
    public void give(UUID thing, UUID named, UUID person) {
        if (person.equals(named)) {
            sql.sql("delete from plans.charge where thing_id = :thing")
                    .param("thing", thing)
                    .update();
            return;
        }
        sql.sql("""
                insert into plans.charge (thing_id, named_id, person_id, passed_at)
                values (:thing, :named, :person, :now)
                on conflict (thing_id) do update
                set named_id = excluded.named_id, person_id = excluded.person_id, passed_at = excluded.passed_at
                """)
                .param("thing", thing)
                .param("named", named)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** When it was last passed on, as text; a dash while it is with whom it names. */
    public String passedAt(UUID thing) {
        return sql.sql(
                        "select coalesce((select (passed_at at time zone 'UTC')::text from plans.charge where thing_id = :thing), '-')")
                .param("thing", thing)
                .query(String.class)
                .single();
    }
}
