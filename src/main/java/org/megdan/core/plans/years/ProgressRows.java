package org.megdan.core.plans.years;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.megdan.core.plans.PlanRefusal;
import org.megdan.core.plans.ProgressNote;
import org.megdan.platform.access.Acting;
import org.megdan.platform.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How activities go, line by line, and how tasks deviated. */
@Component
public class ProgressRows {

    private final JdbcClient sql;
    private final Clock clock;

    ProgressRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void insert(UUID activity, ProgressNote note) {
        var today = Language.today(clock);
        if (note.doneOn() != null && note.doneOn().isAfter(today)) {
            throw new PlanRefusal("plans.refused.done-in-future");
        }
        sql.sql("""
                insert into plans.progress (activity_id, state, done_on, note, checked_on, recorded_at, recorded_by)
                values (:activity, :state, :done, :note, :today, :now, :person)""")
                .param("activity", activity)
                .param("state", note.state().name())
                .param("done", note.doneOn())
                .param("note", note.note())
                .param("today", today)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .update();
    }

    /** False when somebody saved meanwhile; 0 is the lock of a deviation that is not there yet. */
    public boolean saveDeviation(UUID actionPlan, UUID entry, int lock, String deviation, String reason) {
        return sql.sql("""
                insert into plans.deviation (action_plan_id, entry_id, deviation, reason, lock, recorded_at, recorded_by)
                values (:plan, :entry, :deviation, :reason, 1, :now, :person)
                on conflict (action_plan_id, entry_id) do update set deviation = excluded.deviation,
                  reason = excluded.reason, lock = plans.deviation.lock + 1, recorded_at = excluded.recorded_at,
                  recorded_by = excluded.recorded_by
                where plans.deviation.lock = :lock""")
                        .param("plan", actionPlan)
                        .param("entry", entry)
                        .param("lock", lock)
                        .param("deviation", deviation)
                        .param("reason", reason)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("person", Acting.now().person())
                        .update()
                == 1;
    }
}
