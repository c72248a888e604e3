package org.megdan.core.plans.years;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.megdan.core.plans.Decision;
import org.megdan.platform.access.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is decided on a plan of a year: its adoption, and whether it is shared. */
@Component
public class YearDecision {

    private final JdbcClient sql;
    private final Clock clock;

    YearDecision(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void adopt(UUID id, Decision decision, String sha256) {
        sql.sql("""
                update plans.action_plan set state = 'ADOPTED', adopted_body = :body, decision_no = :decision,
                  protocol_no = :protocol, adopted_on = :on, sha256 = :sha256, adopted_at = :now, adopted_by = :person
                where id = :id""")
                .param("id", id)
                .param("body", decision.body())
                .param("decision", decision.decisionNo())
                .param("protocol", decision.protocolNo())
                .param("on", decision.on())
                .param("sha256", sha256)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .update();
    }

    public void share(UUID id) {
        sql.sql("""
                insert into plans.action_plan_share (action_plan_id, shared_at, shared_by)
                values (:id, :now, :person) on conflict do nothing""")
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", Acting.now().person())
                .update();
    }

    public void unshare(UUID id) {
        sql.sql("delete from plans.action_plan_share where action_plan_id = :id")
                .param("id", id)
                .update();
    }

    public void discard(UUID id) {
        sql.sql("delete from plans.action_plan where id = :id").param("id", id).update();
    }
}
